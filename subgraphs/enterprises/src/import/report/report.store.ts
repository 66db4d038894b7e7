import type { Em } from '@chengan/shared/database/database';
import type { Result } from '../run/row-outcome.ts';

export interface Issue {
  readonly line: number;
  readonly ordinal: number;
  readonly result: Result;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly name: string | null;
  readonly creditCode: string | null;
}

const PAGE = 1000;

/** The reasons and doubts of a run in order of line, fetched by the page. */
export async function* issuesOf(em: Em, run: string): AsyncGenerator<Issue> {
  let [line, ordinal] = [0, -1];
  for (;;) {
    const page = await em.execute<Issue[]>(
      `select line, ordinal, result, code, message, message_en as "messageEn", name, credit_code as "creditCode"
       from import_issue where run = ? and (line, ordinal) > (?, ?) order by line, ordinal limit ?`,
      [run, line, ordinal, PAGE],
    );
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    [line, ordinal] = [last.line, last.ordinal];
  }
}

export interface IssueCount {
  readonly isRefusal: boolean;
  readonly code: string;
  readonly rows: number;
}

/** How many rows were refused, or are doubtful, for which reason; the most frequent first. */
export async function countIssues(em: Em, run: string): Promise<IssueCount[]> {
  return em.execute<IssueCount[]>(
    `select result = 'REFUSED' as "isRefusal", code, count(distinct line)::int as rows from import_issue
     where run = ? group by 1, 2 order by 1 desc, 3 desc, 2`,
    [run],
  );
}
