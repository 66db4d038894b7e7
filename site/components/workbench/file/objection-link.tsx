import { useTranslations } from 'next-intl';
import { SiteLink } from '../../site-link.tsx';

/** What leads from an entry of the live score to an objection against it, with its last day. */
export function ObjectionLink({
  finding,
  cycle,
  until,
}: {
  readonly finding: string;
  readonly cycle: number;
  readonly until: string;
}) {
  const t = useTranslations('objections');
  return (
    <p className="no-print mt-1">
      <SiteLink to={`/portal/objections/new?finding=${finding}&cycle=${cycle}`}>{t('object')}</SiteLink>{' '}
      <span className="text-soft">{t('objectUntil', { day: until })}</span>
    </p>
  );
}
