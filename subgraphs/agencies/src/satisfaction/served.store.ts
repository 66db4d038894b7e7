import type { Em } from '@chengan/shared/database/database';

/** Credit codes of the enterprises that an agency served in a year, by a contract that nobody disputes; at most 500. */
export async function enterprisesServed(em: Em, agency: string, cycle: number): Promise<string[]> {
  const rows = await em.execute<{ enterprise: string }[]>(
    `select distinct enterprise from service_contract
     where agency = ? and counted and starts_on <= ? and in_force_to >= greatest(starts_on, ?::date) order by enterprise limit 500`,
    [agency, `${cycle}-12-31`, `${cycle}-01-01`],
  );
  return rows.map(({ enterprise }) => enterprise);
}
