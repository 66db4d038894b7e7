import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Month } from './month.ts';
import type { MonthlyReport, ReportReceipt } from './report.ts';
import type { LineFigures, LineHead, ReportLine } from './report-line.ts';

const COLUMNS = `r.id, r.agency, r.month, r.version, r.current,
  to_char(r.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt",
  r.submitted_on::text as "submittedOn", r.submitted_by as "submittedBy", r.submitted_name as "submittedName",
  r.due_on::text as "dueOn", r.late, r.nil, r.reason`;

/** The report of a month that stands, or the version that is asked for; undefined where the session sees none. */
export async function reportOf(
  em: Em,
  agency: string,
  of: Month,
  version?: number,
): Promise<MonthlyReport | undefined> {
  const [row] = await em.execute<MonthlyReport[]>(
    `select ${COLUMNS} from monthly_report r where r.agency = ? and r.month = ?
       and ${version === undefined ? 'r.current' : 'r.version = ?'}`,
    [agency, of, ...(version === undefined ? [] : [version])],
  );
  return row;
}

/** Every version of a month's report, newest first; the session says whether it is in sight. */
export async function versionsOf(em: Em, agency: string, of: Month): Promise<MonthlyReport[]> {
  return em.execute<MonthlyReport[]>(
    `select ${COLUMNS} from monthly_report r where r.agency = ? and r.month = ? order by r.version desc limit 100`,
    [agency, of],
  );
}

/** The lines of each report that the session sees, in the order of the report. One statement. */
export async function linesOf(em: Em, reports: readonly string[]): Promise<ReportLine[][]> {
  const rows = await em.execute<(ReportLine & { report: string })[]>(
    `select report, head, reported, recorded from monthly_report_line
     where report = any(?::uuid[]) order by report, ordinal`,
    [textArray(reports)],
  );
  const byReport = Map.groupBy(rows, (row) => row.report);
  return reports.map((id) => byReport.get(id) ?? []);
}

/** The receipts of each report that the session sees, by authority. One statement. */
export async function receiptsOf(em: Em, reports: readonly string[]): Promise<ReportReceipt[][]> {
  const rows = await em.execute<(ReportReceipt & { report: string })[]>(
    `select report, authority, number from monthly_report_receipt
     where report = any(?::uuid[]) order by report, authority`,
    [textArray(reports)],
  );
  const byReport = Map.groupBy(rows, (row) => row.report);
  return reports.map((id) => byReport.get(id) ?? []);
}

export async function supersede(em: Em, report: string): Promise<void> {
  await em.execute('update monthly_report set current = false where id = ?', [report]);
}

export interface LineToStore {
  readonly authority: string;
  readonly head: LineHead;
  readonly reported: LineFigures;
  readonly recorded: LineFigures;
}

/** Stores a report with its lines and receipts, in three statements. */
export async function insertReport(
  em: Em,
  one: Omit<MonthlyReport, 'current'>,
  lines: readonly LineToStore[],
  receipts: readonly ReportReceipt[],
): Promise<void> {
  await em.execute(
    `insert into monthly_report (id, agency, month, version, submitted_at, submitted_on, submitted_by, submitted_name,
       due_on, late, nil, reason, recipients)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[])`,
    [
      one.id,
      one.agency,
      one.month,
      one.version,
      one.submittedAt,
      one.submittedOn,
      one.submittedBy,
      one.submittedName,
      one.dueOn,
      one.late,
      one.nil,
      one.reason,
      textArray(receipts.map(({ authority }) => authority)),
    ],
  );
  await em.execute(
    `insert into monthly_report_line
       (report, contract, agency, month, town, authority, ordinal, head, reported, recorded)
     select ?::uuid, (line->'head'->>'contract')::uuid, ?, ?, line->'head'->>'town', line->>'authority', ordinal,
       line->'head', line->'reported', line->'recorded'
     from jsonb_array_elements(?::jsonb) with ordinality as given(line, ordinal)`,
    [one.id, one.agency, one.month, JSON.stringify(lines)],
  );
  await em.execute(
    `insert into monthly_report_receipt (report, agency, authority, number)
     select ?::uuid, ?, given->>'authority', given->>'number' from jsonb_array_elements(?::jsonb) as given`,
    [one.id, one.agency, JSON.stringify(receipts)],
  );
}
