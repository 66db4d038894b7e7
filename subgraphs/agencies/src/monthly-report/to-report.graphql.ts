import { authorityById } from '@chengan/shared/authority/authority';
import type { MonthlyReport as ReportRecord, ReportReceipt } from './report.ts';
import type { MonthlyReport, MonthlyReportReceipt } from './report-types.graphql.ts';

/** The report as the graph shows it; who handed it in is named, not by account. */
export function toReport(one: ReportRecord): MonthlyReport {
  const { id, agency, month, version, current, submittedAt, submittedName, dueOn, late, nil, reason } = one;
  return {
    id,
    month,
    version,
    current,
    submittedAt,
    submittedName,
    dueOn,
    late,
    nil,
    reason,
    agencyCode: agency,
  };
}

export function toReceipt({ authority, number }: ReportReceipt): MonthlyReportReceipt {
  return { authority, authorityName: authorityById(authority)?.name ?? authority, number };
}
