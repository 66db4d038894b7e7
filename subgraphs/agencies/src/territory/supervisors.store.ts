import type { Em } from '@chengan/shared/database/database';
import { supervisorsAt } from '@chengan/shared/authority/supervisors';

/**
 * Ids of the authorities that supervise the agency from nearest by: at its place of registration, and in each town where
 * it has or had a client (J-4). In order; whoever is above them supervises with them.
 */
export async function supervisorsOf(em: Em, agency: string): Promise<string[]> {
  const rows = await em.execute<{ place: string }[]>(
    `select region as place from agency where credit_code = ? and region is not null
     union select town from service_contract where agency = ? and town is not null`,
    [agency, agency],
  );
  return supervisorsAt(rows.map((row) => row.place));
}
