import type { Em } from '@chengan/shared/database/database';

/** Credit codes of the enterprises that an agency served by contract in a year; at most 500. */
export async function enterprisesServed(em: Em, agency: string, cycle: number): Promise<string[]> {
  const rows = await em.execute<{ enterprise: string }[]>(
    `select distinct enterprise from service_contract where agency = ? and starts_on <= ? and ends_on >= ?
     order by enterprise limit 500`,
    [agency, `${cycle}-12-31`, `${cycle}-01-01`],
  );
  return rows.map(({ enterprise }) => enterprise);
}
