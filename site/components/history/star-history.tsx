import { useTranslations } from 'next-intl';
import { plain } from '../../lib/format/decimal.ts';
import type { AgencyAccount } from '../../lib/hub/agency-account.ts';
import { StarMark } from '../marks/star-mark.tsx';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

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
          <tr key={`${rating.cycle}-${rating.publishedOn}-${rating.band}`}>
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
                {rating.replaced ? <span>{star('replaced')}</span> : null}
              </span>
              {rating.loweredFrom ? (
                <span className="ledger-note block">
                  {star('lowered', { date: rating.publishedOn, from: star(`band.${rating.loweredFrom}`) })}{' '}
                  <Zh>{rating.loweringReason ?? ''}</Zh> <SiteLink to="/clause/S-7.6.4">S-7.6.4</SiteLink>
                </span>
              ) : null}
              {rating.cancellationReason ? (
                <span className="ledger-note block">
                  <Zh>{rating.cancellationReason}</Zh>{' '}
                  {rating.cancellationBasis ? <Cited clause={rating.cancellationBasis} /> : null}
                </span>
              ) : null}
            </td>
            <td className="figure">{plain(rating.score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
