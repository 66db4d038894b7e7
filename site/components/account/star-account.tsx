import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { debit, plain } from '../../lib/format/decimal.ts';
import type { StarRating } from '../../lib/hub/agency-account.ts';
import { adds } from '../../lib/ledger/credit-ledger.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';

type Item = StarRating['items'][number];

/** The account of a star rating: every item of the table, what was lost in it and why, and the sum. */
export function StarAccount({
  rating,
}: {
  readonly rating: Pick<StarRating, 'cycle' | 'items' | 'score' | 'vetoes'>;
}) {
  const t = useTranslations('star');
  const adding = adds(
    rating.items.map((item) => item.score),
    rating.score,
  );
  return (
    <>
      {rating.vetoes.length ? (
        <div className="mb-8">
          <h3>{t('vetoes')}</h3>
          <ul className="entries">
            {rating.vetoes.map((clause) => (
              <li key={clause.clause}>
                <Cited clause={clause} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <table className="ledger">
        <caption className="sr-only">{t('accountCaption', { year: String(rating.cycle) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col" className="figure">
              {t('max')}
            </th>
            <th scope="col" className="figure">
              {t('lost')}
            </th>
            <th scope="col" className="figure">
              {t('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rating.items.map((item) => (
            <StarRow key={item.id} item={item} />
          ))}
        </tbody>
        <tfoot>
          <tr className="ledger-close">
            <th scope="row">{t('closing')}</th>
            <td className="figure" />
            <td className="figure" />
            <td className="figure">{plain(rating.score)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="ledger-check">{adding ? t('carries') : t('doesNotCarry')}</p>
    </>
  );
}

function StarRow({ item }: { readonly item: Item }) {
  const t = useTranslations('star');
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <span className="flex flex-wrap gap-x-2">
          <SiteLink to={`/clause/${item.id}`}>{item.id}</SiteLink>
          <span>{inLanguage(locale, item.label, item.labelEn)}</span>
        </span>
        {item.additions.map((addition) => (
          <span key={addition.rule} className="ledger-note block">
            {t('addition', {
              label: inLanguage(locale, addition.label, addition.labelEn),
              points: plain(addition.points),
            })}
          </span>
        ))}
        {item.deductions.map((deduction) => (
          <span key={deduction.rule} className="ledger-note block">
            {t('deduction', {
              label: inLanguage(locale, deduction.label, deduction.labelEn),
              count: plain(deduction.count),
              points: plain(deduction.points),
            })}
          </span>
        ))}
        {item.deductions.length || item.additions.length ? (
          <span className="arithmetic ledger-note block">{item.arithmetic}</span>
        ) : null}
      </th>
      <td className="figure">{plain(item.max)}</td>
      <td className="figure">{debit(item.lost)}</td>
      <td className="figure">{plain(item.score)}</td>
    </tr>
  );
}
