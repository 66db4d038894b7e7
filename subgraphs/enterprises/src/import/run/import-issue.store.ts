import type { Em } from '@chengan/shared/database/database';
import type { RowOutcome } from './row-outcome.ts';

/** The number of the column that holds a field, from 1; null for what concerns no one column. */
export type ColumnNumber = (field: string | undefined) => number | null;

export async function addIssues(
  em: Em,
  run: { readonly id: string; readonly authority: string },
  outcomes: readonly RowOutcome[],
  columnOf: ColumnNumber,
): Promise<void> {
  const issues = outcomes.flatMap(({ line, result, notes, name, creditCode }) =>
    notes.map(({ code, message, messageEn, field }, ordinal) => ({
      line,
      ordinal,
      result,
      code,
      message,
      messageEn,
      field: field ?? null,
      column: columnOf(field),
      name,
      creditCode,
    })),
  );
  if (issues.length === 0) return;
  await em.execute(
    `insert into import_issue (run, authority, line, ordinal, result, code, message, message_en, field, column_number, name,
       credit_code)
     select ?, ?, line, ordinal, result, code, message, "messageEn", field, "column", name, "creditCode"
     from jsonb_to_recordset(?::jsonb) as given(line int, ordinal smallint, result text, code text, message text,
       "messageEn" text, field text, "column" int, name text, "creditCode" text)`,
    [run.id, run.authority, JSON.stringify(issues)],
  );
}
