import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { HandIn, UploadWorkbook } from '../../../../../../components/monthly-report/hand-in.tsx';
import { Pages } from '../../../../../../components/monthly-report/pages.tsx';
import { Receipts, Versions } from '../../../../../../components/monthly-report/receipts.tsx';
import { ReportLines, ReportSum } from '../../../../../../components/monthly-report/report-lines.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { inLanguage } from '../../../../../../lib/format/bilingual.ts';
import { pathIn } from '../../../../../../lib/http/headers.ts';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { preparedReport } from '../../../../../../lib/hub/monthly-reports.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

const SAID = ['saved', 'read', 'readWithHidden', 'submitted', 'corrected'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') };
}

/** The report of a month: what the visits say, the ways to correct it, and to hand it in; then its receipts. */
export default async function OwnReportPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/reports/[month]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('reports');
  const locale = await getLocale();
  const { month } = await params;
  const asked = await searchParams;
  const [said, after] = [known(SAID, single(asked, 'said')), single(asked, 'after')];
  const answer = await preparedReport(month, 50, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: report } = answer.value;
  const { lines, submitted, totals } = report;
  const isOver = today.slice(0, 7) > month;
  const nothing = totals.visits + totals.hazards + totals.refusals + totals.trainings + totals.drills === 0;
  const counted = inLanguage(locale, report.counted, report.countedEn);
  return (
    <div className="sheet pt-10">
      <h1>{t('monthTitle', { month })}</h1>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`)}
        </p>
      ) : null}
      <p className="measure mt-3 text-soft">
        {t('counted', { due: report.dueOn, counted })} {report.provisional ? t('provisional') : ''}
      </p>
      <p className="measure mt-1 text-soft">
        {t('recipients', { names: report.recipients.map(({ authorityName }) => authorityName).join('、') })}
      </p>
      <ReportSum totals={totals} nil={nothing} />
      {submitted ? <Receipts report={submitted} /> : null}
      {submitted ? <Versions versions={submitted.versions} /> : null}
      <ReportLines lines={lines.nodes} />
      <Pages after={after} next={lines.pageInfo.hasNextPage ? lines.pageInfo.endCursor : null} />
      <section className="no-print mt-10" aria-labelledby="edit">
        <h2 id="edit">{t('edit')}</h2>
        <p className="measure mt-2 text-soft">{t('editLead')}</p>
        <p className="mt-3 flex flex-wrap gap-x-6">
          <SiteLink to={`/portal/reports/${month}/edit`}>{t('edit')}</SiteLink>
          <a href={pathIn(locale, `/portal/reports/${month}/workbook.xlsx`)}>{t('download')}</a>
        </p>
        <div className="mt-4">
          <UploadWorkbook month={month} />
        </div>
      </section>
      {isOver && at.value.inUse.role !== 'manager' ? null : (
        <section className="no-print mt-10" aria-labelledby="hand-in">
          <h2 id="hand-in">{submitted ? t('correct') : t('submitTitle')}</h2>
          {isOver ? (
            <>
              <p className="measure mt-2 text-soft">{t('submitLead')}</p>
              <div className="mt-4">
                <HandIn month={month} revision={report.revision} corrects={submitted !== null} />
              </div>
            </>
          ) : (
            <p className="measure mt-2 text-soft">{t('notOver')}</p>
          )}
        </section>
      )}
      <p className="no-print mt-8">
        <SiteLink to="/portal/reports">{t('back')}</SiteLink>
      </p>
    </div>
  );
}
