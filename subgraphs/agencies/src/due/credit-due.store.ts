import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Position } from '@chengan/shared/due/merge';
import type { Day } from '@chengan/shared/time/day';
import type { CreditFacts, CreditPart } from '../credit-grade/facts.ts';
import { TOWNS } from '../credit-grade/scorer.ts';
import { townsOfContracts } from '../credit-grade/towns-of-contracts.ts';

/** How many agencies had a client in one of `towns` on some day from `first` to `last`. */
export async function agenciesServing(
  em: Em,
  towns: readonly string[],
  first: Day,
  last: Day,
): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(distinct agency)::int as count from service_contract
     where town = any(?::text[]) and in_force_to >= ? and starts_on <= ?`,
    [textArray(towns), first, last],
  );
  return row?.count ?? 0;
}

/** How many agencies with a client in the towns in `cycle` have no published grade of it. */
export async function agenciesUngraded(em: Em, cycle: number): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from (
       select distinct agency from service_contract
       where town = any(?::text[]) and in_force_to >= make_date(?, 1, 1) and starts_on <= make_date(?, 12, 31)) served
     where (select true from credit_grade grade where grade.agency = served.agency and grade.cycle = ?
              and grade.corrected_by is null) is null`,
    [textArray([...TOWNS]), cycle, cycle, cycle],
  );
  return row?.count ?? 0;
}

export interface Candidate {
  readonly agency: string;
  readonly name: string;
  readonly cycle: number;
  /** The day of the last conduct. */
  readonly lastOn: Day;
  readonly facts: CreditFacts;
}

/** Points of an item, as the act gives them; what decides the blacklist has as many as the whole pool. */
export interface ItemPoints {
  readonly clause: string;
  readonly points: number;
}

/** More than this are not looked at in one answer: an agency here has lost over forty points. */
const MOST_CANDIDATES = 200;

/**
 * The agencies whose findings of a cycle add up to more than `spare` points, ungraded in that cycle, with the facts as
 * they stand; the oldest last conduct first. What they lost may be less (means, empty parts): the rule decides.
 */
export async function candidates(
  em: Em,
  cycles: readonly number[],
  items: readonly ItemPoints[],
  spare: number,
): Promise<Candidate[]> {
  const rows = await em.execute<Omit<Candidate, 'facts'>[]>(
    `select heavy.agency, (select name from agency where credit_code = heavy.agency) as name, heavy.cycle,
       heavy."lastOn"
     from (select finding.agency, finding.cycle, max(finding.occurred_on)::text as "lastOn"
           from finding join unnest(?::text[], ?::int[]) as item(clause, points) on item.clause = finding.clause
           where not finding.revoked and finding.cycle = any(?::int[])
           group by finding.agency, finding.cycle having sum(item.points) > ?) heavy
     where (select true from credit_grade grade where grade.agency = heavy.agency and grade.cycle = heavy.cycle
              and grade.corrected_by is null) is null
     order by heavy."lastOn", heavy.agency, heavy.cycle limit ?`,
    [
      textArray(items.map(({ clause }) => clause)),
      textArray(items.map(({ points }) => String(points))),
      textArray(cycles.map(String)),
      spare,
      MOST_CANDIDATES,
    ],
  );
  if (rows.length === 0) return [];
  const codes = textArray([...new Set(rows.map((row) => row.agency))]);
  const findings = await em.execute<(FindingRow & { agency: string; cycle: number })[]>(
    `select agency, cycle, id, clause, occurred_on::text as "occurredOn", scorer, part, violation, summary, disputed,
       spill_confirmed as "cityConfirmedSpill"
     from finding where agency = any(?::text[]) and cycle = any(?::int[]) and not revoked order by occurred_on, id`,
    [codes, textArray(cycles.map(String))],
  );
  const contracts = await em.execute<{ agency: string; town: string; startsOn: Day; endsOn: Day }[]>(
    `select agency, town, starts_on::text as "startsOn", in_force_to::text as "endsOn" from service_contract
     where agency = any(?::text[]) and town = any(?::text[])`,
    [codes, textArray([...TOWNS])],
  );
  return rows.map((row) => {
    const own = findings.filter((one) => one.agency === row.agency && one.cycle === row.cycle);
    const towns = townsOfContracts(
      contracts.filter((one) => one.agency === row.agency),
      row.cycle,
    );
    const known = new Set(towns.map((town) => town.code));
    // a town that found something supervised then, contract or not
    const finders = new Set(own.map((one) => one.scorer).filter((one) => one !== 'CITY' && !known.has(one)));
    return {
      ...row,
      facts: {
        cycle: row.cycle,
        findings: own.map(({ part, violation, ...rest }) => ({
          ...rest,
          part: part ?? undefined,
          violation: violation ?? undefined,
        })),
        towns: [...towns, ...[...finders].map((code) => ({ code, parts: [] }))],
      },
    };
  });
}

interface FindingRow {
  readonly id: string;
  readonly clause: string;
  readonly occurredOn: Day;
  readonly scorer: string;
  readonly part: CreditPart | null;
  readonly violation: string | null;
  readonly summary: string;
  readonly disputed: boolean;
  readonly cityConfirmedSpill: boolean;
}

export interface Deduction {
  readonly id: string;
  readonly clause: string;
  readonly occurredOn: Day;
  readonly scorer: string;
  readonly summary: string;
  /** The day on which it was confirmed, Asia/Shanghai. */
  readonly confirmedOn: Day;
}

/**
 * At most `limit` standing findings against an agency that nobody objected to, confirmed on `since` or later, the first
 * confirmed ahead.
 */
export async function openDeductions(
  em: Em,
  agency: string,
  { since, position, limit }: { since: Day; position: Position; limit: number },
): Promise<Deduction[]> {
  return em.execute<Deduction[]>(
    `select id, clause, "occurredOn", scorer, summary, "confirmedOn"::text from (
       select id, clause, occurred_on::text as "occurredOn", scorer, summary,
         (changed_at at time zone 'Asia/Shanghai')::date as "confirmedOn"
       from finding where agency = ? and not revoked and not disputed and last_change = 'CONFIRMED'
         and changed_at >= ?::date - 1) open
     where "confirmedOn" >= ? and ("confirmedOn", id) > (?::date, ?::uuid) order by "confirmedOn", id limit ?`,
    [agency, since, since, position.at, position.id, limit],
  );
}
