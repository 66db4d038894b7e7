import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { plain } from '../../lib/format/decimal.ts';
import type { CreditLedger } from '../../lib/hub/agency-account.ts';
import { Cited } from '../cited.tsx';
import { Zh } from '../zh.tsx';

/** The findings that decided a grade outright, before the account they overrule. Nothing when there are none. */
export function DirectFindings({
  grade,
  under,
}: {
  readonly grade: CreditLedger;
  /** What stands under a finding, by its id. */
  readonly under?: ReadonlyMap<string, ReactNode> | undefined;
}) {
  const t = useTranslations('credit');
  if (grade.directFindings.length === 0) return null;
  return (
    <div className="mb-8">
      <h3>{t('direct')}</h3>
      <p className="text-soft">{t('directLead')}</p>
      <ol className="entries">
        {grade.directFindings.map((finding) => (
          <li key={finding.id} id={`entry-${finding.id}`}>
            <p className="ledger-meta">
              <span>{finding.occurredOn}</span>
              <Zh>{finding.scorerName}</Zh>
              <span>{t('directBand')}</span>
              {finding.disputed ? <strong className="disputed">{t('disputed')}</strong> : null}
            </p>
            <p>
              <Zh>{finding.summary}</Zh>
            </p>
            <p className="ledger-clause">
              <Cited clause={finding.clause} />
            </p>
            <p className="ledger-fell">
              {t(finding.ifFell.band === grade.band ? 'ifFellSame' : 'ifFell', {
                score: plain(finding.ifFell.score),
                band: t(`band.${finding.ifFell.band}`),
              })}
            </p>
            {under?.get(finding.id)}
          </li>
        ))}
      </ol>
    </div>
  );
}
