import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EditLines } from '../../../../../../../components/monthly-report/edit-lines.tsx';
import { LineChanges } from '../../../../../../../components/monthly-report/line-changes.tsx';
import { Pages } from '../../../../../../../components/monthly-report/pages.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { single } from '../../../../../../../lib/http/parameters.ts';
import { preparedReport } from '../../../../../../../lib/hub/monthly-reports.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('edit') };
}

/** Twenty lines of a month at a time, every figure in a field. */
export default async function EditReportPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/reports/[month]/edit'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('reports');
  const { month } = await params;
  const after = single(await searchParams, 'after');
  const answer = await preparedReport(month, 20, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { lines, revision, addable } = answer.value.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('monthTitle', { month })}</h1>
      <p className="measure mt-3 text-soft">{t('editLead')}</p>
      <div className="mt-6">
        <EditLines month={month} revision={revision} lines={lines.nodes} />
      </div>
      <LineChanges month={month} revision={revision} addable={addable} lines={lines.nodes} />
      <Pages after={after} next={lines.pageInfo.hasNextPage ? lines.pageInfo.endCursor : null} />
    </div>
  );
}
