import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { ActLine } from '../lib/hub/regulation.ts';
import { SiteLink } from './site-link.tsx';

export interface ActTableProps {
  readonly acts: readonly ActLine[];
  readonly caption: string;
}

/** Acts that the hub applies, in the register's order. */
export function ActTable({ acts, caption }: ActTableProps) {
  const t = useTranslations('acts');
  const locale = useLocale();
  return (
    <table className="ledger">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('act')}</th>
          <th scope="col">{t('status')}</th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act.id}>
            <th scope="row">
              <SiteLink to={`/acts/${act.id}`}>{inLanguage(locale, act.title, act.titleEn)}</SiteLink>
              <span className="ledger-note flex flex-wrap gap-x-5">
                <span>{inLanguage(locale, act.issuedBy, act.issuedByEn)}</span>
                <span>{t('inForceFrom', { date: act.effectiveFrom })}</span>
              </span>
            </th>
            <td className="status">{t(`statusName.${act.status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
