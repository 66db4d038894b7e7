import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Sheet } from './sheet.ts';

const COLUMNS = `id, agency, cycle, part, authority, closed_by as "closedBy", closed_on::text as "closedOn",
  ${isoInstant('closed_at')} as "closedAt"`;

/** Stores closed sheets; one that is closed already stays as it is. Returns those that are new. One statement. */
export async function insertSheets(em: Em, sheets: readonly Sheet[]): Promise<Sheet[]> {
  if (sheets.length === 0) return [];
  const rows = await em.execute<{ id: string }[]>(
    `insert into score_sheet (id, agency, cycle, part, authority, closed_by, closed_at, closed_on)
     select id, agency, cycle, part, authority, "closedBy", "closedAt", "closedOn" from jsonb_to_recordset(?::jsonb)
       as made(id uuid, agency text, cycle int, part text, authority text, "closedBy" text, "closedAt" timestamptz, "closedOn" date)
     on conflict (agency, cycle, part, authority) where reopened_by is null do nothing returning id`,
    [JSON.stringify(sheets)],
  );
  const stored = new Set(rows.map(({ id }) => id));
  return sheets.filter(({ id }) => stored.has(id));
}

/** The closed sheets of the agencies in a cycle, whoever closed them; one statement. */
export async function closedSheets(em: Em, agencies: readonly string[], cycle: number): Promise<Sheet[]> {
  return em.execute<Sheet[]>(
    `select ${COLUMNS} from score_sheet where agency = any(?::text[]) and cycle = ? and reopened_by is null
     order by agency, authority, part`,
    [textArray(agencies), cycle],
  );
}

/** The closed sheet, locked until the transaction ends; undefined when there is none or it was reopened. */
export async function holdClosedSheet(em: Em, id: string): Promise<Sheet | undefined> {
  const [row] = await em.execute<Sheet[]>(
    `select ${COLUMNS} from score_sheet where id = ? and reopened_by is null for update`,
    [id],
  );
  return row;
}

export async function reopenSheetRow(
  em: Em,
  id: string,
  { by, at, reason }: { readonly by: string; readonly at: string; readonly reason: string },
): Promise<void> {
  await em.execute(
    'update score_sheet set reopened_by = ?, reopened_at = ?, reopening_reason = ? where id = ?',
    [by, at, reason, id],
  );
}

/** The agencies with a client in a town on some day of a period, in order of code; of any town for the whole city. */
export async function agenciesServed(
  em: Em,
  towns: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string[]> {
  const rows = await em.execute<{ agency: string }[]>(
    `select distinct agency from service_contract
     where town = any(?::text[]) and starts_on <= ? and ends_on >= ? order by agency`,
    [textArray(towns), to, from],
  );
  return rows.map(({ agency }) => agency);
}
