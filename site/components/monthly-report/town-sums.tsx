import { getTranslations } from 'next-intl/server';
import type { MonthlyTotals } from '../../lib/hub/monthly-report-shown.ts';

const COLUMNS = [
  'visits',
  'hazards',
  'majorHazards',
  'rectified',
  'refusals',
  'trainings',
  'drills',
] as const;

export interface TownSum {
  readonly town: string;
  readonly name: string;
  readonly agencies: number;
  readonly totals: MonthlyTotals;
}

/** What stands reported, by town. */
export async function TownSums({ towns }: { readonly towns: readonly TownSum[] }) {
  const t = await getTranslations('reports');
  if (towns.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="sums">
      <h2 id="sums">{t('totals')}</h2>
      <div className="wide-table" tabIndex={0} role="region" aria-labelledby="sums">
        <table className="ledger mt-3">
          <thead>
            <tr>
              <th scope="col">{t('towns')}</th>
              <th scope="col">{t('agencies')}</th>
              <th scope="col">{t('client')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`figure.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {towns.map((one) => (
              <tr key={one.town} className="tabular-nums">
                <th scope="row">{one.name}</th>
                <td>{one.agencies}</td>
                <td>{one.totals.clients}</td>
                {COLUMNS.map((column) => (
                  <td key={column}>{one.totals[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
