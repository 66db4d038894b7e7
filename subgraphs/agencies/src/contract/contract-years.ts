import { addDays, addYears, type Day, daysBetween } from '@chengan/shared/time/day';
import type { Contract } from './contract.ts';

/** A year of a contract, from its first day or an anniversary of it, and the visits that it takes (J-11b). */
export interface ContractYear {
  readonly from: Day;
  /** Its last day: the eve of the anniversary, or the contract's last day in force. */
  readonly to: Day;
  /** Whole visits: all of a full year, and of a part of one as many as fit into it, rounded down. */
  readonly visits: number;
}

type Term = Pick<Contract, 'startsOn' | 'inForceTo' | 'visitsPerYear'>;

/**
 * The years of a contract, the first ahead. A year that the contract does not fill takes visits in proportion to its
 * days (J-11b: pro rata by contract year), rounded down: nobody owes a part of a visit. The anniversary of 29 February is
 * 28 February (民法典 202).
 */
export function contractYears({ startsOn, inForceTo, visitsPerYear }: Term): ContractYear[] {
  const years: ContractYear[] = [];
  for (let year = 0; ; year += 1) {
    const from = addYears(startsOn, year);
    if (from > inForceTo) return years;
    const full = addDays(addYears(startsOn, year + 1), -1);
    const to = full < inForceTo ? full : inForceTo;
    const days = daysBetween(from, to) + 1;
    const visits = Math.floor((visitsPerYear * days) / (daysBetween(from, full) + 1));
    years.push({ from, to, visits });
  }
}

/** The visits that the contract takes in all of its term. */
export function contractedVisits(term: Term): number {
  return contractYears(term).reduce((sum, year) => sum + year.visits, 0);
}

/** A contract year that is over, and how many of its visits were not made. */
export interface Shortfall extends ContractYear {
  readonly made: number;
  readonly missing: number;
}

/**
 * The years of the contract that ended before `today` with fewer visits than they take (J-A3-3-6: against what was
 * agreed, never against the six of J-11b). `visits` are the days of those made under the contract.
 */
export function shortYears(term: Term, visits: readonly Day[], today: Day): Shortfall[] {
  return contractYears(term).flatMap((year) => {
    if (year.to >= today) return [];
    const made = visits.filter((on) => year.from <= on && on <= year.to).length;
    return made < year.visits ? [{ ...year, made, missing: year.visits - made }] : [];
  });
}
