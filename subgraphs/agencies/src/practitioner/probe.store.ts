import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';

/** Of how many others than `identityHash` the agency was told on that day; the caller sees all rows (`seeingAll`). */
export async function toldOf(em: Em, agency: string, on: Day, identityHash: string): Promise<number> {
  const [row] = await em.execute<{ told: number }[]>(
    `select count(*)::int as told from registration_tried where agency = ? and tried_on = ? and identity_hash <> ?`,
    [agency, on, identityHash],
  );
  return row?.told ?? 0;
}

/** Keeps that the agency was told of somebody; of the same again on that day it is nothing. */
export async function keepTold(em: Em, agency: string, on: Day, identityHash: string): Promise<void> {
  await em.execute(
    'insert into registration_tried (agency, tried_on, identity_hash) values (?, ?, ?) on conflict do nothing',
    [agency, on, identityHash],
  );
}

/** Region codes of where the agency is registered and has or had clients. */
export async function placesOf(em: Em, agency: string): Promise<string[]> {
  const rows = await em.execute<{ place: string }[]>(
    `select region as place from agency where credit_code = ? and region is not null
     union select town from service_contract where agency = ? and town is not null`,
    [agency, agency],
  );
  return rows.map(({ place }) => place);
}
