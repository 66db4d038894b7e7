import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import { isNamed } from '@chengan/shared/expert-naming/expert-naming.store';
import type { Day } from '@chengan/shared/time/day';
import type { Organisation } from './agency-file.ts';

export interface Agency {
  readonly creditCode: string;
  readonly name: string;
  readonly region: string | null;
  readonly address: string | null;
  /** The day of the filing before first service (J-9a), where there is one. */
  readonly filedOn: Day | null;
  /** As its file says (J-A1). */
  readonly officeAddress: string | null;
  readonly organisation: Organisation | null;
}

/** For each credit code, the agency; null where there is none. One statement. */
export async function agenciesByCode(em: Em, codes: readonly string[]): Promise<(Agency | null)[]> {
  const rows = await readRows<Agency>(
    em,
    `select credit_code as "creditCode", name, region, address, filed_on::text as "filedOn",
            office_address as "officeAddress", organisation
     from agency where credit_code = any(?::text[])`,
    [textArray(codes)],
  );
  const byCode = new Map(rows.map((row) => [row.creditCode, row]));
  return codes.map((code) => byCode.get(code) ?? null);
}

/** Whether the agency is registered; if so, whoever else holds it waits until the transaction ends. */
export async function holdAgency(em: Em, code: string): Promise<boolean> {
  const held = await em.execute<unknown[]>('select 1 from agency where credit_code = ? for no key update', [
    code,
  ]);
  return held.length > 0;
}

export interface Expert {
  readonly id: string;
  readonly name: string;
}

/**
 * For each id, the expert; null where there is none, or where nothing that is public on `today` names the person. One
 * statement.
 */
export async function expertsById(em: Em, ids: readonly string[], today: Day): Promise<(Expert | null)[]> {
  const rows = await readRows<Expert>(
    em,
    `select id, name from expert where id = any(?::uuid[]) and ${isNamed('expert.id::text')}`,
    [textArray(ids), today],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
