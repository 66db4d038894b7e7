import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { nameKey } from '../../register/name-key.ts';

/** Where a run first met a code, and what the row said. */
export interface Seen {
  readonly line: number;
  readonly digest: string;
}

/** Codes that this run has met before. */
export async function findSeen(em: Em, run: string, codes: readonly string[]): Promise<Map<string, Seen>> {
  const rows = await em.execute<{ credit_code: string; line: number; digest: string }[]>(
    'select credit_code, line, digest from import_seen where run = ? and credit_code = any(?::text[])',
    [run, textArray(codes)],
  );
  return new Map(rows.map((row) => [row.credit_code, { line: row.line, digest: row.digest }]));
}

export interface SeenRow extends Seen {
  readonly creditCode: string;
  /** In a trial: the key of the name that the enterprise would bear. */
  readonly nameKey: string | null;
}

export async function addSeen(
  em: Em,
  run: string,
  authority: string,
  rows: readonly SeenRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await em.execute(
    `insert into import_seen (run, authority, credit_code, line, digest, name_key)
     select ?, ?, "creditCode", line, digest, "nameKey"
     from jsonb_to_recordset(?::jsonb) as given("creditCode" text, line int, digest text, "nameKey" text)`,
    [run, authority, JSON.stringify(rows)],
  );
}

/** As `findBearers` would answer if what this trial has judged so far stood in the register. */
export async function bearersOnTrial(
  em: Em,
  run: string,
  names: readonly string[],
): Promise<Map<string, string[]>> {
  if (names.length === 0) return new Map();
  const keys = textArray(names.map(nameKey));
  const rows = await em.execute<{ name_key: string; codes: string[] }[]>(
    `select name_key, (array_agg(credit_code order by credit_code))[1:10] as codes from (
       select name_key, credit_code from import_seen where run = ? and name_key = any(?::text[])
       union all
       select name_key, credit_code from enterprise where name_key = any(?::text[]) and not exists (
         select from import_seen seen
         where seen.run = ? and seen.credit_code = enterprise.credit_code and seen.name_key is not null)
     ) as borne group by name_key`,
    [run, keys, keys, run],
  );
  return new Map(rows.map((row) => [row.name_key, row.codes]));
}
