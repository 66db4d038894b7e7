import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ResultNotice } from '../../lib/hub/results.ts';
import { Age } from '../age.tsx';
import { SiteLink } from '../site-link.tsx';

/** The public notices that run: which year, by whom, from when until when, how many agencies, how old. */
export function ResultNotices({
  notices,
  today,
}: {
  readonly notices: readonly ResultNotice[];
  readonly today: string;
}) {
  const t = useTranslations('results');
  const locale = useLocale();
  return (
    <ol className="timeline">
      {notices.map(({ cycle, from, until, agencies, authority }) => (
        <li key={`${cycle}-${from}`} className="moment">
          <p className="ledger-meta">
            <span>{from}</span>
            <strong className="kind">{t('kind')}</strong>
          </p>
          <p className="font-medium">
            <SiteLink to={`/results/${cycle}/${from}`}>{t('name', { year: String(cycle) })}</SiteLink>
          </p>
          <p className="ledger-meta">
            <span>{inLanguage(locale, authority.name, authority.nameEn)}</span>
            <span>{t('count', { count: agencies })}</span>
            <span>{t('until', { day: until })}</span>
            <span>
              {t('age')} <Age from={from} today={today} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
