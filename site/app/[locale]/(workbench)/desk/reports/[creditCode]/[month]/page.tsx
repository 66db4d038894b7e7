import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Pages } from '../../../../../../../components/monthly-report/pages.tsx';
import { Receipts, Versions } from '../../../../../../../components/monthly-report/receipts.tsx';
import { ReportLines, ReportSum } from '../../../../../../../components/monthly-report/report-lines.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { single } from '../../../../../../../lib/http/parameters.ts';
import { monthlyReport } from '../../../../../../../lib/hub/monthly-reports.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') };
}

/** A report that was handed in, compared with the visits: the section of a town, or all of it for the city. */
export default async function ReportPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/reports/[creditCode]/[month]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('reports');
  const { creditCode, month } = await params;
  const asked = await searchParams;
  const version = Number(single(asked, 'version'));
  const after = single(asked, 'after');
  const answer = await monthlyReport(
    creditCode,
    month,
    Number.isSafeInteger(version) && version > 0 ? version : undefined,
    after,
  );
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: report } = answer.value;
  return (
    <div className="sheet pt-10">
      <h1>
        {report.agency?.name ?? creditCode} · {t('monthTitle', { month })}
      </h1>
      <ReportSum totals={report.totals} nil={report.nil} />
      <Receipts report={report} />
      <Versions versions={report.versions} />
      <section className="mt-8" aria-labelledby="comparison">
        <h2 id="comparison">{t('comparison')}</h2>
        <p className="measure mt-2 text-soft">{t('comparisonLead')}</p>
      </section>
      <ReportLines lines={report.lines.nodes} />
      <Pages
        after={after}
        next={report.lines.pageInfo.hasNextPage ? report.lines.pageInfo.endCursor : null}
      />
      <p className="no-print mt-8 flex flex-wrap gap-x-6">
        <SiteLink to={`/desk/reports?month=${month}`}>{t('back')}</SiteLink>
        <SiteLink to={`/desk/agency/${creditCode}`}>{t('agency')}</SiteLink>
      </p>
    </div>
  );
}
