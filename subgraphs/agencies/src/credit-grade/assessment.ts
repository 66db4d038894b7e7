import type { Exact } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { CreditFacts, CreditPart } from './facts.ts';
import type { CreditBand } from './rules.ts';

/** The scorer of the town rows when the agency has no town at all. */
export const NO_TOWN = 'TOWNS';

/** One scorer's points in one part. `lost` is at most `outOf`; `left` is the rest. */
export interface CreditBucket {
  /** `CITY`, a town's nine-digit code, or `TOWNS` where there is none. */
  readonly scorer: string;
  readonly part: CreditPart;
  readonly outOf: Exact;
  readonly lost: Exact;
  readonly left: Exact;
  /** Whether this bucket is in the mean of its part: the town had projects then. Always true for the city. */
  readonly active: boolean;
  /** `10 − 5 = 5`, `max(0, 10 − 5 − 10) = 0`. */
  readonly arithmetic: string;
}

/** What one part brings to the score; the six parts add up to it. */
export interface CreditPartScore {
  readonly part: CreditPart;
  readonly outOf: Exact;
  readonly left: Exact;
  /** How many towns the mean is over; 0 where no town was active and the points are kept, 0 for the city. */
  readonly towns: number;
  /** `(5 + 10 + 10) ÷ 3 ≈ 8.3333`; `≈` where the shown figure is rounded. */
  readonly arithmetic: string;
}

/** What the result would be without one finding, all else equal. */
export interface IfFell {
  readonly score: Exact;
  readonly band: CreditBand;
}

/** Why a deduction counts less than its points. */
export interface Shortfall {
  readonly code: 'SUPERSEDED' | 'BUCKET_EMPTY';
  /** Chinese. */
  readonly message: string;
  readonly messageEn: string;
  readonly clause: ClauseId;
}

interface Entry {
  readonly findingId: string | undefined;
  readonly clause: ClauseId;
  readonly occurredOn: Day;
  readonly scorer: string;
  readonly part: CreditPart;
  readonly summary: string | undefined;
  readonly disputed: boolean;
  readonly ifFell: IfFell;
}

/** A finding that decides the blacklist. It takes no points. */
export type DirectFinding = Entry;

/** A finding that takes points. */
export interface CreditDeduction extends Entry {
  /** As in the law: 10 or 5. */
  readonly points: Exact;
  /** Taken from the scorer's own bucket and, where the city confirmed it, from the city's. At most `points`. */
  readonly counted: Exact;
  /** The share of `counted` that the city's fifty points bore. */
  readonly spilled: Exact;
  /** What the score lost by this entry after the mean over towns; all effects add up to total − score. */
  readonly effect: Exact;
  /** Present exactly when `counted` is less than `points`. */
  readonly shortfall: Shortfall | undefined;
}

/** A grade with everything that it rests on. All figures are exact; only display rounds. */
export interface CreditAssessment {
  readonly facts: CreditFacts;
  /** The day whose law decided bands and pool. Points follow the law of each finding's own day. */
  readonly decisiveOn: Day;
  readonly score: Exact;
  readonly band: CreditBand;
  /** `50 + 5 + 10 + 10 + 10 + 10 = 95`. */
  readonly arithmetic: string;
  readonly direct: readonly DirectFinding[];
  readonly buckets: readonly CreditBucket[];
  readonly parts: readonly CreditPartScore[];
  /** In order of the day of the conduct. */
  readonly deductions: readonly CreditDeduction[];
  /** The clauses relied on: method, pool, bands, then those of the findings. */
  readonly basis: readonly ClauseId[];
}

/** `no-rule`: no act was in force; `refused`: the facts cannot be graded, with every reason. */
export type CreditOutcome =
  | { readonly kind: 'decided'; readonly assessment: CreditAssessment }
  | { readonly kind: 'refused' | 'no-rule'; readonly problems: readonly [Problem, ...Problem[]] };
