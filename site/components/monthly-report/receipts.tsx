import { getTranslations } from 'next-intl/server';
import type { MonthlyReportShown } from '../../lib/hub/monthly-report-shown.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';

/** That a report was received: by whom, under which number, when. */
export async function Receipts({ report }: { readonly report: MonthlyReportShown }) {
  const t = await getTranslations('reports');
  return (
    <section className="mt-8" aria-labelledby="receipts">
      <h2 id="receipts">{t('receipt')}</h2>
      <p className="mt-2 text-soft">
        {t('versionOf', { version: report.version })} · {t('receivedAt')}{' '}
        <time dateTime={report.submittedAt}>{minuteOfInstant(report.submittedAt)}</time> ·{' '}
        {t('submittedBy', { name: report.submittedName })}
        {report.late ? ` · ${t('lateWords')}` : ''}
      </p>
      <table className="ledger mt-3">
        <thead>
          <tr>
            <th scope="col">{t('receivedBy')}</th>
            <th scope="col">{t('number')}</th>
          </tr>
        </thead>
        <tbody>
          {report.receipts.map(({ authority, authorityName, number }) => (
            <tr key={authority}>
              <td>{authorityName}</td>
              <td className="tabular-nums">{number}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The versions of a report, when there are several. */
export async function Versions({
  versions,
}: {
  readonly versions: readonly {
    readonly version: number;
    readonly submittedAt: string;
    readonly reason: string | null;
  }[];
}) {
  const t = await getTranslations('reports');
  if (versions.length < 2) return null;
  return (
    <section className="mt-8" aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <ul className="mt-2">
        {versions.map(({ version, submittedAt, reason }) => (
          <li key={version}>
            {t('versionLine', { version, at: minuteOfInstant(submittedAt) })}
            {reason ? ` · ${t('reasonOf', { reason })}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
