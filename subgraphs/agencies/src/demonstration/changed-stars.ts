import { leaderOf, officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, type Step } from '@chengan/shared/demonstration/step';
import type { StarApplication } from '@chengan/shared/demonstration/world';
import { decideRatingReview, type ReviewDecision } from '../rating-review/decide-review.command.ts';
import { openRatingReview, type ReviewInput } from '../rating-review/open-review.command.ts';

const RANK = 30;

/** Cancellation for a false application (S-7.6.3) and lowering after a serious bad effect (S-7.6.4). */
export function changedRatingSteps({
  agency,
  cycle,
  authority,
  cancelled,
  lowered,
}: StarApplication): Step[] {
  const review = (
    on: Step['on'],
    opening: Pick<ReviewInput, 'cause' | 'summary'>,
    decision: Omit<ReviewDecision, 'id'>,
  ): Step => ({
    on,
    rank: RANK,
    what: `stars ${cycle} of ${agency}, changed`,
    run: async ({ em, clock }) => {
      const clerk = officialOf(authority, 'clerk');
      const leader = leaderOf(authority, clock.now());
      const what = `stars ${cycle} of ${agency}, changed`;
      const input = { agency, cycle, occurredOn: on, ...opening };
      const { id } = allowed(await openRatingReview(em, clock, clerk, input), what);
      allowed(await decideRatingReview(em, clock, leader, { id, ...decision }), what);
    },
  });
  return [
    ...(cancelled
      ? [
          review(
            cancelled.on,
            { cause: 'FALSE_APPLICATION', summary: cancelled.reason },
            { outcome: 'CANCELLED', reason: cancelled.reason, deductions: [] },
          ),
        ]
      : []),
    ...(lowered
      ? [
          review(
            lowered.on,
            { cause: 'BAD_EFFECT', summary: lowered.summary },
            { outcome: 'LOWERED', reason: lowered.reason, deductions: lowered.deductions },
          ),
        ]
      : []),
  ];
}
