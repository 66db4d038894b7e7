import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { TownContract } from '../credit-grade/towns-of-contracts.ts';

export interface Contract {
  readonly id: string;
  readonly agency: string;
  readonly enterprise: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly visitsPerYear: number;
  readonly content: string | null;
}

export interface ContractQuery {
  /** Only contracts active on that day. */
  readonly activeOn: Day | undefined;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

export interface ContractPage {
  readonly rows: Contract[];
  readonly total: number;
}

const SIDES = { agency: 'agency', enterprise: 'enterprise' } as const;

/**
 * For each agency (or enterprise) asked for, one page of its contracts, latest start first, with one row more than
 * `limit` when there is a next page, and the number of all. Two statements, however many are asked for.
 */
export async function contractPages(
  em: Em,
  side: keyof typeof SIDES,
  keys: readonly string[],
  query: ContractQuery,
): Promise<ContractPage[]> {
  const column = SIDES[side];
  const active = query.activeOn === undefined ? '' : 'and c.starts_on <= ? and c.ends_on >= ?';
  const activeParams = query.activeOn === undefined ? [] : [query.activeOn, query.activeOn];
  const after = query.after === undefined ? '' : 'and (c.starts_on, c.id) < (?::date, ?::uuid)';
  const rows = await readRows<Contract & { key: string }>(
    em,
    `select asked.key, c.id, c.agency, c.enterprise, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
            c.visits_per_year as "visitsPerYear", c.content
     from unnest(?::text[]) as asked(key)
     cross join lateral (
       select * from service_contract c where c.${column} = asked.key ${active} ${after}
       order by c.starts_on desc, c.id desc limit ?) c
     order by c.starts_on desc, c.id desc`,
    [textArray(keys), ...activeParams, ...(query.after ?? []), query.limit + 1],
  );
  const totals = await readRows<{ key: string; total: number }>(
    em,
    `select c.${column} as key, count(*)::int as total from service_contract c
     where c.${column} = any(?::text[]) ${active} group by 1`,
    [textArray(keys), ...activeParams],
  );
  return keys.map((key) => ({
    rows: rows.filter((row) => row.key === key),
    total: totals.find((row) => row.key === key)?.total ?? 0,
  }));
}

/** Contracts of an agency with clients in towns, active on some day of the year `cycle`. */
export async function contractsInCycle(em: Em, agency: string, cycle: number): Promise<TownContract[]> {
  return em.execute<TownContract[]>(
    `select town, starts_on::text as "startsOn", ends_on::text as "endsOn" from service_contract
     where agency = ? and town is not null and starts_on <= ? and ends_on >= ?`,
    [agency, `${cycle}-12-31`, `${cycle}-01-01`],
  );
}
