import { useTranslations } from 'next-intl';
import { plain } from '../../lib/format/decimal.ts';
import type { AgencyAccount } from '../../lib/hub/agency-account.ts';
import { StarMark } from '../marks/star-mark.tsx';
import { SiteLink } from '../site-link.tsx';

export interface StarHistoryProps {
  readonly creditCode: string;
  /** Newest first. */
  readonly ratings: AgencyAccount['starRatings'];
}

/** Past star ratings as a table. */
export function StarHistory({ creditCode, ratings }: StarHistoryProps) {
  const t = useTranslations('history');
  const star = useTranslations('star');
  return (
    <table className="ledger">
      <caption className="sr-only">{t('star')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cycle')}</th>
          <th scope="col">{t('band')}</th>
          <th scope="col" className="figure">
            {t('score')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ratings.map((rating) => (
          <tr key={`${rating.cycle}-${rating.publishedOn}`}>
            <th scope="row" className="cycle">
              <SiteLink to={`/agency/${creditCode}?on=${rating.publishedOn}`}>
                {t('open', { year: String(rating.cycle) })}
              </SiteLink>
            </th>
            <td>
              <span className="flex flex-wrap items-center gap-x-3">
                <StarMark band={rating.band} className="h-4 w-auto" />
                {star(`band.${rating.band}`)}
              </span>
              <span className="ledger-note flex flex-wrap gap-x-5">
                <span>{t('published', { date: rating.publishedOn })}</span>
                {rating.cancelledOn ? <span>{star('cancelled', { date: rating.cancelledOn })}</span> : null}
              </span>
            </td>
            <td className="figure">{plain(rating.score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
