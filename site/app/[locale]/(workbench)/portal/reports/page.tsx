import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DutyTable } from '../../../../../components/monthly-report/duty-table.tsx';
import { Pages } from '../../../../../components/monthly-report/pages.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { single } from '../../../../../lib/http/parameters.ts';
import { monthlyReports } from '../../../../../lib/hub/monthly-reports.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') };
}

/** The months of the agency: to be handed in, handed in, late, overdue. */
export default async function OwnReportsPage({ searchParams }: PageProps<'/[locale]/portal/reports'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('reports');
  const after = single(await searchParams, 'after');
  const answer = await monthlyReports({ month: undefined, handedIn: undefined, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { nodes, pageInfo } = answer.value.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('ownLead')}</p>
      {nodes.length === 0 ? (
        <p className="mt-8 text-lg">{t('noneOwn')}</p>
      ) : (
        <DutyTable duties={nodes} of="agency" />
      )}
      <Pages after={after} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
    </div>
  );
}
