import type { Day } from '@chengan/shared/time/day';
import type { Words } from '@chengan/shared/due/due';

/** What calls for a decision on a rating that was given. */
export const CAUSES = ['TALK', 'CRITICISM', 'BAD_EFFECT', 'FALSE_APPLICATION'] as const;
export type ReviewCause = (typeof CAUSES)[number];

export const CAUSE_WORDS: Readonly<Record<ReviewCause, Words>> = {
  TALK: { zh: '被行业主管部门约谈', en: 'talk held by a department in charge' },
  CRITICISM: { zh: '被通报批评', en: 'circulated criticism' },
  BAD_EFFECT: { zh: '服务中造成严重不良影响', en: 'serious bad effect in service' },
  FALSE_APPLICATION: { zh: '虚假申报等不正当手段取得星级', en: 'stars by a false application' },
};

export const OUTCOMES = ['KEPT', 'LOWERED', 'CANCELLED'] as const;
export type ReviewOutcome = (typeof OUTCOMES)[number];

/** A task of the bureau that rated: decide whether the rating stays, is lowered, or is cancelled. */
export interface RatingReview {
  readonly id: string;
  readonly agency: string;
  readonly cycle: number;
  readonly authority: string;
  readonly rating: string;
  readonly cause: ReviewCause;
  /** Id of the talk or notice, or of the review itself where an official opened it. */
  readonly source: string;
  readonly occurredOn: Day;
  readonly summary: string;
  readonly openedBy: string;
  readonly openedOn: Day;
  readonly state: 'OPEN' | ReviewOutcome;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: Day | null;
}

/** The clause of a decision: a false application cancels under S-7.6.3 and bans; all else is S-7.6.4. */
export function clauseOf(cause: ReviewCause): string {
  return cause === 'FALSE_APPLICATION' ? 'S-7.6.3' : 'S-7.6.4';
}
