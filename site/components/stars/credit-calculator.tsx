import { useLocale, useTranslations } from 'next-intl';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import { debit, plain } from '../../lib/format/decimal.ts';
import { pathIn } from '../../lib/http/headers.ts';
import type { CreditCalculationQuery, CreditItemsQuery } from '../../lib/hub/generated/graphql.ts';
import type { HubProblem } from '../../lib/hub/problem.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { CountField, Problems, TrialMark } from './calculator-parts.tsx';

type Result = CreditCalculationQuery['creditPreview'];

export interface CreditCalculatorProps {
  readonly items: NonNullable<CreditItemsQuery['act']>['clauses'];
  readonly towns: CreditItemsQuery['places'];
  readonly today: string;
  readonly typed: (name: string) => string | undefined;
  /** Fields that hold no number of findings. */
  readonly unreadable: readonly string[];
  readonly result: Result | undefined;
  readonly problems: readonly HubProblem[];
}

/** The calculator of the credit grade: the result of what the address holds, and the form of every item of annex 3. */
export function CreditCalculator(props: CreditCalculatorProps) {
  const { items, towns, today, typed, unreadable, result, problems } = props;
  const t = useTranslations('calculators');
  const locale = useLocale();
  return (
    <div className="sheet py-10">
      <h1>{t('creditTitle')}</h1>
      <TrialMark />
      <p className="measure mt-2 text-soft">
        {t('creditLead')} <SiteLink to="/acts/J">{t('creditAct')}</SiteLink>{' '}
        <SiteLink to="/calculators/stars">{t('starsTitle')}</SiteLink>
      </p>
      <Problems problems={problems} />
      {unreadable.length > 0 ? (
        <p role="alert" className="said measure mt-4">
          {t('unreadable', { names: enumerated(locale, unreadable) })}
        </p>
      ) : null}
      {result ? <CreditResult result={result} /> : null}
      <form method="get" action={pathIn(locale, '/calculators/credit')} className="form mt-10">
        <p className="calculator-line">
          <label htmlFor="on">{t('on')}</label>
          <input
            id="on"
            name="on"
            type="date"
            defaultValue={typed('on') ?? today}
            className="field field-day"
          />
        </p>
        <p className="calculator-line">
          <label htmlFor="town">{t('town')}</label>
          <select id="town" name="town" defaultValue={typed('town')} className="field field-small">
            {towns.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </p>
        {items.map(({ id, label, labelEn }) => (
          <fieldset key={id} className="form-field">
            <legend className="field-name">
              {id} {inLanguage(locale, label, labelEn)}
            </legend>
            <CountField name={id} label={t('byCity')} note={t('findings')} value={typed(id)} />
            <CountField
              name={`town.${id}`}
              label={t('byTown')}
              note={t('findings')}
              value={typed(`town.${id}`)}
            />
          </fieldset>
        ))}
        <p className="form-deeds flex flex-wrap gap-4">
          <button type="submit" className="button">
            {t('compute')}
          </button>
          <SiteLink to="/calculators/credit">{t('clear')}</SiteLink>
        </p>
        <p className="text-soft">{t('shareable')}</p>
      </form>
    </div>
  );
}

function CreditResult({ result }: { readonly result: Result }) {
  const t = useTranslations('calculators');
  return (
    <section aria-labelledby="result" className="mt-8">
      <h2 id="result">{t('result')}</h2>
      <p className="my-4 text-lg">
        <strong>{t(`creditBand.${result.band}`)}</strong> {t('points', { points: plain(result.score) })}
      </p>
      {result.direct.length > 0 ? (
        <ul className="entries">
          {result.direct.map((clause) => (
            <li key={clause.clause}>
              <strong>{t('direct')}</strong> <Cited clause={clause} />
            </li>
          ))}
        </ul>
      ) : null}
      <table className="ledger">
        <caption className="sr-only">{t('result')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bucket')}</th>
            <th scope="col" className="figure">
              {t('outOf')}
            </th>
            <th scope="col" className="figure">
              {t('lost')}
            </th>
            <th scope="col" className="figure">
              {t('left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.buckets.map((bucket) => (
            <tr key={`${bucket.part}-${bucket.scorer}`}>
              <th scope="row">
                {t(`part.${bucket.part}`)} {bucket.scorerName}
                <span className="arithmetic ledger-note block">{bucket.arithmetic}</span>
              </th>
              <td className="figure">{plain(bucket.outOf)}</td>
              <td className="figure">{debit(bucket.lost)}</td>
              <td className="figure">{plain(bucket.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="arithmetic">{result.arithmetic}</p>
    </section>
  );
}
