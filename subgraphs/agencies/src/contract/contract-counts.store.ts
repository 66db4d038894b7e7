import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';

/** Contracts of one trade in one place. */
export interface CountRow {
  readonly industry: string | null;
  /** Region code of the town, or of the county where only that is known. */
  readonly town: string | null;
  readonly contracts: number;
}

/**
 * For each agency its contracts in force on `on`, counted by trade and place. One statement; it names no client. One whose
 * client says that it is none is not counted until an official finds that it stands.
 */
export async function contractCounts(em: Em, agencies: readonly string[], on: Day): Promise<CountRow[][]> {
  const rows = await readRows<CountRow & { agency: string }>(
    em,
    `select agency, industry, coalesce(town, place) as town, count(*)::int as contracts from service_contract
     where agency = any(?::text[]) and counted and starts_on <= ? and in_force_to >= ? group by 1, 2, 3`,
    [textArray(agencies), on, on],
  );
  return agencies.map((agency) => rows.filter((row) => row.agency === agency));
}
