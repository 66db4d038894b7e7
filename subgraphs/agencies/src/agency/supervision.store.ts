import { territoryOf } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

/** Ids of the authorities that supervise the agency (J-4), in order; whoever is above them supervises with them. */
export async function supervisorsOf(em: Em, agency: string): Promise<string[]> {
  const rows = await em.execute<{ authority: string }[]>(
    'select authority from agency_supervisor where agency = ? order by authority',
    [agency],
  );
  return rows.map((row) => row.authority);
}

/** Whether `authority`, or one below it, supervises the agency: by its seat, or by a client's town (J-4). */
export async function supervises(em: Em, authority: string, agency: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from agency_supervisor where agency = ? and authority = any(?::text[]) limit 1',
    [agency, textArray(territoryOf(authority))],
  );
  return rows.length > 0;
}
