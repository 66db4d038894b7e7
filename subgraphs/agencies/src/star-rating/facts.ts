import type { Exact } from '@chengan/shared/number/decimal';
import type { ClauseId } from '@chengan/shared/regulation/norm';

/** One deduction found: cases, persons, or for ratio rules the unfinished share from 0 to 1. Default 1. */
export interface StarDeductionFact {
  readonly rule: string;
  readonly count?: Exact | undefined;
}

/** Each group's mean answer, from 0 to 10; absent where the group did not answer. */
export interface Satisfaction {
  readonly county?: Exact | undefined;
  readonly town?: Exact | undefined;
  readonly enterprises?: Exact | undefined;
}

export interface StarBonusFacts {
  /** Rank by contracts served in the county in the cycle year, from 1. */
  readonly rank?: number | undefined;
  readonly districtAwards?: number | undefined;
  /** Awards of the city or above. */
  readonly cityAwards?: number | undefined;
  readonly advancedTechnology?: boolean | undefined;
  readonly innovation?: boolean | undefined;
  readonly modelClient?: boolean | undefined;
}

/** What a star rating is decided on. */
export interface StarFacts {
  /** The year that is rated, early in the next one (S-7.2). */
  readonly cycle: number;
  readonly deductions: readonly StarDeductionFact[];
  readonly satisfaction: Satisfaction;
  readonly bonus?: StarBonusFacts | undefined;
  /** S-7.6.2-a, S-7.6.2-b. */
  readonly vetoes?: readonly ClauseId[] | undefined;
}

/** Groups asked, in the order of the table. */
export const GROUPS = ['county', 'town', 'enterprises'] as const;
