import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';

/** The five parts of ten points that the towns score (J-A3-0b). */
export type TownPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'YEAR_END';
export type CreditPart = 'CITY' | TownPart;

export const TOWN_PARTS: readonly TownPart[] = ['Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'];

/** The scorer of the other fifty points: the city bureau. Every other scorer is a town's nine-digit region code. */
export const CITY = 'CITY';

/** A town in which the agency has projects. Without `parts` it is active in the whole cycle. */
export interface TownProjects {
  readonly code: string;
  readonly parts?: readonly TownPart[] | undefined;
}

/** One confirmed violation, as the scorer recorded it. */
export interface CreditFinding {
  readonly id?: string | undefined;
  /** `J-A3-1-1` … `J-A3-3-9`. */
  readonly clause: ClauseId;
  /** The day of the conduct; it decides the cycle, the law and, by default, the quarter. */
  readonly occurredOn: Day;
  /** `CITY` or a town's nine-digit region code. */
  readonly scorer: string;
  /** Default: CITY for the city, the quarter of `occurredOn` for a town. A later quarter is taken when found later. */
  readonly part?: CreditPart | undefined;
  /** What names one and the same violation; ladder items default to their day (see ladder.ts). */
  readonly violation?: string | undefined;
  readonly summary?: string | undefined;
  readonly disputed?: boolean | undefined;
  /** the city confirmed that what the town's part cannot bear is taken from the city's fifty points. */
  readonly cityConfirmedSpill?: boolean | undefined;
}

/** What a grade is decided on. */
export interface CreditFacts {
  /** The calendar year (J-A3-0a). */
  readonly cycle: number;
  /**
   * Towns with projects in the cycle; the quarters before a start in mid-year are left out of `parts`.
   * Absent: the towns named by findings, each active in the whole cycle.
   */
  readonly towns?: readonly TownProjects[] | undefined;
  readonly findings: readonly CreditFinding[];
}
