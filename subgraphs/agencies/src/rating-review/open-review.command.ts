import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, ok, type Problem, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { ratingOfCycle, type RatingOfCycle } from '../star-rating/star-rating.store.ts';
import { clauseOf, type RatingReview, type ReviewCause } from './rating-review.ts';
import { holdReview, insertReview } from './rating-review.store.ts';

export interface ReviewInput {
  readonly agency: string;
  readonly cycle: number;
  readonly cause: ReviewCause;
  readonly occurredOn: Day;
  readonly summary: string;
}

/**
 * Opens a review of a published rating (S-7.6.3, S-7.6.4) with what happened, by an official of the bureau that rated.
 * Nothing of the rating changes before its leader decides.
 */
export async function openRatingReview(
  em: Em,
  clock: Clock,
  official: Official,
  input: ReviewInput,
): Promise<Outcome<RatingReview>> {
  return em.transactional(async (tx) => {
    const rating = await ratingOfCycle(tx, input.agency, input.cycle);
    const today = clock.today();
    const checked = unless(
      [
        ...ratingProblems(rating, official),
        ...checkText(input.summary, { field: 'summary', name: '事由', nameEn: 'summary', longest: 1_000 }),
        ...(input.occurredOn > today
          ? [
              problem('DAY_IN_FUTURE', '发生日期不能晚于今天。', 'The day cannot be in the future.', {
                field: 'occurredOn',
              }),
            ]
          : []),
      ],
      () => rating,
    );
    if (!checked.ok) return checked;
    if (!checked.value) throw new Error('a review without a rating passed its check');
    const id = newId(clock);
    await storeReview(tx, clock, checked.value, { ...input, id, source: id, openedBy: official.account });
    const stored = await holdReview(tx, id);
    if (!stored) throw new Error('the review that was just stored is not there');
    return ok(stored);
  });
}

/** Stores and journals a review of a rating; nothing where the same event has one already. */
export async function storeReview(
  em: Em,
  clock: Clock,
  { id: rating, agency, cycle, decidedBy }: RatingOfCycle,
  one: Pick<RatingReview, 'id' | 'cause' | 'source' | 'occurredOn' | 'summary' | 'openedBy'>,
): Promise<void> {
  const openedOn = clock.today();
  const { id, cause, source, occurredOn, summary, openedBy } = one;
  const review = { id, cause, source, occurredOn, summary, openedBy, openedOn };
  if (!(await insertReview(em, { ...review, agency, cycle, authority: decidedBy, rating }))) return;
  await append(em, clock, [
    {
      type: 'star-review.opened',
      subjectKind: 'Agency',
      subjectId: agency,
      clauses: [clauseOf(cause)],
      facts: { reviewId: id, cycle, cause, source },
      actor: openedBy,
      occurredOn: openedOn,
    },
  ]);
}

function ratingProblems(rating: RatingOfCycle | undefined, { authority }: Official): Problem[] {
  if (!rating) {
    return [
      problem('NOT_RATED', '该机构没有这一年度的星级。', 'There is no rating of that year.', {
        field: 'cycle',
        clause: 'S-7.6.3',
      }),
    ];
  }
  return [
    ...(rating.decidedBy === authority
      ? []
      : [
          problem(
            'FORBIDDEN',
            '星级由原评定部门取消、降低。',
            'A rating is cancelled or lowered by the authority that gave it.',
            { field: 'agency', clause: 'S-7.6.3' },
          ),
        ]),
    ...(rating.cancelledOn === null
      ? []
      : [
          problem('ALREADY_CANCELLED', '该星级已取消。', 'The rating is already cancelled.', {
            field: 'cycle',
            clause: 'S-7.6.3',
          }),
        ]),
  ];
}
