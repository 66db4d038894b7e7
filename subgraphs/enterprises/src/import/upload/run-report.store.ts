import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Counts, Result } from '../run/row-outcome.ts';

/** What is shown of a run, also while it is at work. */
export interface RunReport extends Counts {
  readonly id: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly unusedColumns: readonly string[];
  readonly unreadSheets: readonly string[];
}

/** The runs with these ids, in no order; one statement. */
export async function runReports(em: Em, ids: readonly string[]): Promise<RunReport[]> {
  return em.execute<RunReport[]>(
    `select id, sheet, encoding, unused_columns as "unusedColumns", unread_sheets as "unreadSheets", rows, blank, registered,
       changed, unchanged, refused, warned, town_known as "townKnown", town_larger as "townLarger",
       town_unknown as "townUnknown", town_elsewhere as "townElsewhere"
     from import_run where id = any(?::uuid[])`,
    [textArray(ids)],
  );
}

export interface RunReason {
  readonly run: string;
  readonly isRefusal: boolean;
  readonly code: string;
  readonly rows: number;
}

/** For each of the runs, how many rows were refused or are doubtful for which reason; the most frequent first. */
export async function runReasons(em: Em, ids: readonly string[]): Promise<RunReason[]> {
  return em.execute<RunReason[]>(
    `select run, result = 'REFUSED' as "isRefusal", code, count(distinct line)::int as rows from import_issue
     where run = any(?::uuid[]) group by 1, 2, 3 order by 2 desc, 4 desc, 3`,
    [textArray(ids)],
  );
}

export interface RowProblem {
  readonly line: number;
  readonly ordinal: number;
  readonly column: number | null;
  readonly result: Result;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly field: string | null;
  readonly name: string | null;
  readonly creditCode: string | null;
}

/** What is said of rows, in order of the file, after `after`. */
export async function rowProblems(
  em: Em,
  run: string,
  page: {
    readonly refusedOnly: boolean;
    readonly limit: number;
    readonly after: readonly [line: number, ordinal: number];
  },
): Promise<RowProblem[]> {
  return em.execute<RowProblem[]>(
    `select line, ordinal, column_number as "column", result, code, message, message_en as "messageEn", field, name,
       credit_code as "creditCode"
     from import_issue where run = ? and (line, ordinal) > (?, ?) and (result = 'REFUSED' or not ?)
     order by line, ordinal limit ?`,
    [run, ...page.after, page.refusedOnly, page.limit],
  );
}

export async function countRowProblems(em: Em, run: string, refusedOnly: boolean): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from import_issue where run = ? and (result = 'REFUSED' or not ?)`,
    [run, refusedOnly],
  );
  return row?.count ?? 0;
}
