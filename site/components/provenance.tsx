import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { CitedClauseFragment } from '../lib/hub/generated/graphql.ts';
import { Age } from './age.tsx';
import { Cited } from './cited.tsx';

export interface ProvenanceProps {
  readonly today: string;
  readonly basis: readonly CitedClauseFragment[];
  readonly decidedBy?: { readonly name: string; readonly nameEn: string } | undefined;
  /** The day the claim counts from, and what happened on it. */
  readonly since: { readonly day: string; readonly as: 'published' | 'decided' | 'assessed' | 'effective' };
  readonly valid?: { readonly from: string; readonly until: string | null | undefined } | undefined;
  readonly disputed: boolean;
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="provenance-line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What stands beside every claim: its clauses, who decided, since when, until when, as of when, how old, disputed or not. */
export function Provenance({ today, basis, decidedBy, since, valid, disputed }: ProvenanceProps) {
  const t = useTranslations('provenance');
  const locale = useLocale();
  return (
    <dl className="provenance">
      {decidedBy ? (
        <Line label={t('decidedBy')}>{inLanguage(locale, decidedBy.name, decidedBy.nameEn)}</Line>
      ) : null}
      <Line label={t('basis')}>
        <ul>
          {basis.map((clause) => (
            <li key={clause.clause}>
              <Cited clause={clause} brief />
            </li>
          ))}
        </ul>
      </Line>
      <Line label={t(since.as)}>{since.day}</Line>
      {valid ? <Line label={t('valid')}>{validity(t, valid, today)}</Line> : null}
      <Line label={since.as === 'published' ? t('agePublished') : t('age')}>
        <Age from={since.day} today={today} />
      </Line>
      <Line label={t('asOf')}>{today}</Line>
      <Line label={t('dispute')}>
        {disputed ? <strong className="disputed">{t('underReview')}</strong> : t('undisputed')}
      </Line>
    </dl>
  );
}

type Translate = ReturnType<typeof useTranslations<'provenance'>>;

function validity(
  t: Translate,
  { from, until }: NonNullable<ProvenanceProps['valid']>,
  today: string,
): string {
  if (!until) return t('validOpen', { from });
  return until < today ? t('validPast', { from, until }) : t('validSpan', { from, until });
}
