import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DutyTable } from '../../../../../components/monthly-report/duty-table.tsx';
import { Pages } from '../../../../../components/monthly-report/pages.tsx';
import { TownSums } from '../../../../../components/monthly-report/town-sums.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { pathIn } from '../../../../../lib/http/headers.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { monthlyReports } from '../../../../../lib/hub/monthly-reports.ts';
import { seated } from '../../../../../lib/session/seated.ts';

const FILTERS = ['in', 'missing'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') };
}

/** Who reported a month and who did not, and what it comes to by town. */
export default async function ReportsPage({ searchParams }: PageProps<'/[locale]/desk/reports'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('reports');
  const locale = await getLocale();
  const asked = await searchParams;
  const [month, after] = [single(asked, 'month'), single(asked, 'after')];
  const filter = known(FILTERS, single(asked, 'filter'));
  const answer = await monthlyReports({
    month,
    handedIn: filter === undefined ? undefined : filter === 'in',
    after,
  });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { nodes, pageInfo, towns } = answer.value.value;
  const shown = month ?? nodes[0]?.month ?? '';
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('deskLead')}</p>
      <form method="get" action={pathIn(locale, '/desk/reports')} className="no-print case-filter">
        <span className="filter-field">
          <label htmlFor="month">{t('month')}</label>
          <input
            id="month"
            name="month"
            type="month"
            defaultValue={shown}
            pattern="[0-9]{4}-[0-9]{2}"
            placeholder={t('monthHint')}
            className="field field-small"
          />
        </span>
        <span className="filter-field">
          <label htmlFor="filter">{t('stateHead')}</label>
          <select id="filter" name="filter" defaultValue={filter ?? ''} className="field field-small">
            <option value="">{t('filter.all')}</option>
            {FILTERS.map((value) => (
              <option key={value} value={value}>
                {t(`filter.${value}`)}
              </option>
            ))}
          </select>
        </span>
        <button type="submit" className="button button-small">
          {t('show')}
        </button>
      </form>
      {nodes.length === 0 ? (
        <p className="mt-8 text-lg">{t('noneDesk')}</p>
      ) : (
        <DutyTable duties={nodes} of="month" />
      )}
      <Pages after={after} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
      <TownSums towns={towns} />
    </div>
  );
}
