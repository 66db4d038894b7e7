import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { FeeSchedule } from './fee-schedule.ts';

const COLUMNS = `id, agency, revision, valid_from::text as "validFrom", basis, items, recorded_on::text as "recordedOn"`;

/** For each agency the schedule in force on `on`; null where none is. Public. One statement. */
export async function feesOn(em: Em, agencies: readonly string[], on: Day): Promise<(FeeSchedule | null)[]> {
  const rows = await readRows<FeeSchedule>(
    em,
    `select one.* from unnest(?::text[]) as asked(agency) cross join lateral (
       select ${COLUMNS} from fee_schedule
       where fee_schedule.agency = asked.agency and valid_from <= ?
       order by valid_from desc, revision desc limit 1) one`,
    [textArray(agencies), on],
  );
  const byAgency = new Map(rows.map((row) => [row.agency, row]));
  return agencies.map((agency) => byAgency.get(agency) ?? null);
}

/** The schedule that was recorded last, also one that is not yet in force; null where there is none. */
export async function newestFees(em: Em, agency: string): Promise<FeeSchedule | null> {
  const rows = await em.execute<FeeSchedule[]>(
    `select ${COLUMNS} from fee_schedule where agency = ? order by revision desc limit 1`,
    [agency],
  );
  return rows[0] ?? null;
}

export async function insertFees(em: Em, one: FeeSchedule): Promise<void> {
  await em.execute(
    `insert into fee_schedule (id, agency, revision, valid_from, basis, items, recorded_on)
     values (?, ?, ?, ?, ?, ?::jsonb, ?)`,
    [one.id, one.agency, one.revision, one.validFrom, one.basis, JSON.stringify(one.items), one.recordedOn],
  );
}
