import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { TownContract } from '../credit-grade/towns-of-contracts.ts';
import type { Contract } from './contract.ts';

export interface ContractQuery {
  /** Only contracts active on that day. */
  readonly activeOn: Day | undefined;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

export type ContractSide = 'agency' | 'enterprise';

/** The column that names each side; never a caller's text. */
const SIDES: Readonly<Record<ContractSide, string>> = { agency: 'agency', enterprise: 'enterprise' };

const IS_ACTIVE = 'and c.starts_on <= ? and c.in_force_to >= ?';

/** The columns of a contract, of the row `c`, as the code names them. */
export const CONTRACT_COLUMNS = `c.id, c.number, c.agency, c.enterprise, c.town, c.place, c.authority, c.signed_on::text as "signedOn",
  c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.terminated_on::text as "terminatedOn",
  c.in_force_to::text as "inForceTo", c.visits_per_year as "visitsPerYear", c.industry, c.kinds, c.leader, c.content,
  c.county_uploaded_on::text as "countyUploadedOn", c.renewed_from as "renewedFrom", c.version`;

/**
 * For each agency (or enterprise) asked for, one page of its contracts, latest start first, with one row more than
 * `limit` when there is a next page; without those whose client says that they are none. One statement, however many are
 * asked for.
 */
export async function contractPages(
  em: Em,
  side: ContractSide,
  keys: readonly string[],
  { activeOn, limit, after }: ContractQuery,
): Promise<Contract[][]> {
  const active = activeOn === undefined ? '' : IS_ACTIVE;
  const beyond = after === undefined ? '' : 'and (c.starts_on, c.id) < (?::date, ?::uuid)';
  const rows = await readRows<Contract & { key: string }>(
    em,
    `select asked.key, ${CONTRACT_COLUMNS}
     from unnest(?::text[]) as asked(key)
     cross join lateral (
       select * from service_contract c where c.${SIDES[side]} = asked.key and c.counted ${active} ${beyond}
       order by c.starts_on desc, c.id desc limit ?) c
     order by c.starts_on desc, c.id desc`,
    [textArray(keys), ...(activeOn === undefined ? [] : [activeOn, activeOn]), ...(after ?? []), limit + 1],
  );
  return keys.map((key) => rows.filter((row) => row.key === key));
}

/** How many contracts each agency (or enterprise) has, in the order of `keys`. One statement. */
export async function contractTotals(
  em: Em,
  side: ContractSide,
  keys: readonly string[],
  activeOn: Day | undefined,
): Promise<number[]> {
  const active = activeOn === undefined ? '' : IS_ACTIVE;
  const rows = await readRows<{ key: string; total: number }>(
    em,
    `select c.${SIDES[side]} as key, count(*)::int as total from service_contract c
     where c.${SIDES[side]} = any(?::text[]) and c.counted ${active} group by 1`,
    [textArray(keys), ...(activeOn === undefined ? [] : [activeOn, activeOn])],
  );
  const totals = new Map(rows.map(({ key, total }) => [key, total]));
  return keys.map((key) => totals.get(key) ?? 0);
}

/** The contracts with these ids, in their order; null for an id that is none. One statement. */
export async function contractsByIds(em: Em, ids: readonly string[]): Promise<(Contract | null)[]> {
  if (ids.length === 0) return [];
  const rows = await readRows<Contract>(
    em,
    `select ${CONTRACT_COLUMNS} from service_contract c where c.id = any(?::uuid[])`,
    [textArray(ids)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The agency's contracts that are in force on some day from `from` to `to`, the oldest first. One statement. */
export async function contractsOfAgency(em: Em, agency: string, from: Day, to: Day): Promise<Contract[]> {
  return readRows<Contract>(
    em,
    `select ${CONTRACT_COLUMNS} from service_contract c
     where c.agency = ? and c.starts_on <= ? and c.in_force_to >= ? order by c.starts_on, c.id`,
    [agency, to, from],
  );
}

/** Contracts of these agencies with clients in towns, active on some day of the year `cycle`. One statement. */
export async function contractsInCycle(
  em: Em,
  agencies: readonly string[],
  cycle: number,
): Promise<(TownContract & { readonly agency: string })[]> {
  return em.execute<(TownContract & { agency: string })[]>(
    `select agency, town, starts_on::text as "startsOn", in_force_to::text as "endsOn" from service_contract
     where agency = any(?::text[]) and town is not null and starts_on <= ? and in_force_to >= ?`,
    [textArray(agencies), `${cycle}-12-31`, `${cycle}-01-01`],
  );
}
