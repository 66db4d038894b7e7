import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import { SERVICE_CONTENTS } from '../service-kind/service-content.ts';
import type { Contract } from './contract.ts';
import { contractYears } from './contract-years.ts';
import { bureauOfPlace } from './place-of-service.ts';

/** J-12: service in Jiangyin comprises these; no other act of the hub lists contents. */
const JIANGYIN_CONTENTS: Norm<number> = [
  { from: day('2020-04-01'), value: SERVICE_CONTENTS.length, cite: 'J-12' },
];

/** A visit as the chart counts it: what stands of it. */
export interface CountedVisit {
  readonly id: string;
  readonly on: Day;
  /** J-12, 1 to 10. */
  readonly contents: readonly number[];
}

/**
 * How a content of J-12 stands in a contract year. COVERED: by a visit at least; OPEN: to be done, and the year is not
 * over; MISSED: the year is over; NOT_AGREED: the contract names contents, and this is none of them.
 */
export const COVERAGE_STATES = ['COVERED', 'OPEN', 'MISSED', 'NOT_AGREED'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CoverageCell {
  readonly from: Day;
  readonly to: Day;
  readonly state: CoverageState;
  /** The visits that did it, oldest first. */
  readonly visits: readonly CountedVisit[];
}

export interface ContentCoverage {
  /** J-12, 1 to 10. */
  readonly number: number;
  /** The contract names it, or names none: then all ten are its service (J-12). */
  readonly agreed: boolean;
  /** By contract year, the first ahead. */
  readonly years: readonly CoverageCell[];
}

/**
 * The ten contents of J-12 against the visits under a contract, year by year: which visits covered which, and what is
 * still to be done. Years that begin after `today` are left out, but for the first. The clause gives no number of times:
 * once a year covers it. Nothing for service outside Jiangyin, or over before the act's first day.
 */
export function contentCoverage(
  term: Pick<Contract, 'startsOn' | 'inForceTo' | 'visitsPerYear' | 'place' | 'town'>,
  agreed: readonly number[],
  visits: readonly CountedVisit[],
  today: Day,
): ContentCoverage[] {
  const place = term.place ?? term.town;
  if (place === null || bureauOfPlace(place) !== 'jiangyin') return [];
  if (!inForce(JIANGYIN_CONTENTS, term.inForceTo)) return [];
  const years = contractYears(term).filter(({ from }, index) => index === 0 || from <= today);
  return SERVICE_CONTENTS.map((_, index) => {
    const number = index + 1;
    const isAgreed = agreed.length === 0 || agreed.includes(number);
    return {
      number,
      agreed: isAgreed,
      years: years.map(({ from, to }) => {
        const did = visits.filter(({ on, contents }) => from <= on && on <= to && contents.includes(number));
        return { from, to, visits: did, state: stateOf(did.length, isAgreed, to < today) };
      }),
    };
  });
}

function stateOf(times: number, agreed: boolean, over: boolean): CoverageState {
  if (times > 0) return 'COVERED';
  if (!agreed) return 'NOT_AGREED';
  return over ? 'MISSED' : 'OPEN';
}
