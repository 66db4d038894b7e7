import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { accountOf } from '../credit-grade/account.ts';
import { assess } from '../credit-grade/assess.ts';
import type { CreditFacts } from '../credit-grade/facts.ts';
import { TOWNS } from '../credit-grade/scorer.ts';

/** Why the blacklist is where things stand. */
export interface BelowFloor {
  /** The score as it is shown. */
  readonly score: string;
  /** The clause of a direct item, else that of the bands. */
  readonly clause: ClauseId;
  readonly direct: boolean;
}

/**
 * Whether the facts as they stand on `today` make the blacklist: below sixty (J-A3-0c), or by an item that decides it
 * directly (J-A3-1-…). Undefined otherwise, and where the facts cannot be graded.
 */
export function belowFloor(facts: CreditFacts, today: Day): BelowFloor | undefined {
  const outcome = assess(facts, today, TOWNS);
  if (outcome.kind !== 'decided' || outcome.assessment.band !== 'BLACKLIST') return undefined;
  const [direct] = outcome.assessment.direct;
  const { score } = accountOf(outcome.assessment);
  return { score, clause: direct?.clause ?? 'J-A3-0c', direct: direct !== undefined };
}
