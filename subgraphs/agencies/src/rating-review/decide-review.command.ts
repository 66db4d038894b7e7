import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import { exact } from '@chengan/shared/number/decimal';
import { isUuid } from '@chengan/shared/outcome/id';
import { type Outcome, ok, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems } from '@chengan/shared/permission/official';
import { publisherProblems } from '@chengan/shared/permission/publisher';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { starAccountOf } from '../star-rating/account.ts';
import { storedFacts } from '../star-rating/stored-facts.ts';
import { cancelPublished, lowerPublished } from '../star-rating/publish-rating.command.ts';
import { ratingOfCycle, type RatingOfCycle } from '../star-rating/star-rating.store.ts';
import { type EventDeduction, rescored, type Rescored } from './rescore.ts';
import { clauseOf, type RatingReview, type ReviewOutcome } from './rating-review.ts';
import { closeReview, holdReview } from './rating-review.store.ts';

export interface ReviewDecision {
  readonly id: string;
  readonly outcome: ReviewOutcome;
  readonly reason: string;
  /** For LOWERED: what the event takes under table A.1. */
  readonly deductions: readonly EventDeduction[];
}

const NO_REVIEW = problem('NOT_FOUND', '没有这件星级复核。', 'There is no such review.', { field: 'id' });
/**
 * Decides a review: the rating stays, is lowered by scoring it again with the event as deductions (S-7.6.4, Q-30), or
 * is cancelled (S-7.6.3 with the two-year ban, S-7.6.4 without). By the leader of the bureau that rated, with a fresh
 * second factor, another person than who opened it. Both former and new rating stay on record.
 */
export async function decideRatingReview(
  em: Em,
  clock: Clock,
  official: Official,
  decision: ReviewDecision,
): Promise<Outcome<RatingReview>> {
  if (!isUuid(decision.id)) return refused(NO_REVIEW);
  return em.transactional(async (tx) => {
    const review = await holdReview(tx, decision.id);
    if (!review) return refused(NO_REVIEW);
    const rating = await ratingOfCycle(tx, review.agency, review.cycle);
    const today = clock.today();
    const lower =
      decision.outcome === 'LOWERED' ? rescored(rating?.facts, decision.deductions, today) : undefined;
    const checked = unless(
      [
        ...publisherProblems(official, review.authority, 'S-7.6.3', clock.now()),
        ...anotherPersonProblems(official, [review.openedBy]),
        ...stateProblems(review, rating),
        ...checkText(decision.reason, { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 }),
        ...outcomeProblems(review, rating, decision, lower),
      ],
      () => rating,
    );
    if (!checked.ok) return checked;
    const { outcome: state, reason } = decision;
    const by = official.account;
    await closeReview(tx, review.id, { state, reason, by, on: today });
    if (checked.value) await carryOut(tx, clock, checked.value, review, { actor: by, reason, state, lower });
    await append(tx, clock, [
      {
        type: 'star-review.decided',
        subjectKind: 'Agency',
        subjectId: review.agency,
        clauses: [clauseOf(review.cause)],
        facts: { reviewId: review.id, cycle: review.cycle, outcome: state },
        actor: by,
        occurredOn: today,
      },
    ]);
    return ok({ ...review, state, reason, decidedBy: by, decidedOn: today });
  });
}

interface CarryOut {
  readonly actor: string;
  readonly reason: string;
  readonly state: ReviewOutcome;
  readonly lower: Rescored | undefined;
}

async function carryOut(
  em: Em,
  clock: Clock,
  rating: RatingOfCycle,
  { cause }: RatingReview,
  { actor, reason, state, lower }: CarryOut,
): Promise<void> {
  if (state === 'CANCELLED') {
    await cancelPublished(em, clock, rating, { actor, reason, clause: clauseOf(cause) });
  }
  if (state === 'LOWERED' && lower?.outcome.kind === 'decided') {
    const account = starAccountOf(lower.outcome.assessment);
    await lowerPublished(em, clock, rating, { actor, reason, account, facts: storedFacts(lower.facts) });
  }
}

function stateProblems({ state }: RatingReview, rating: RatingOfCycle | undefined): Problem[] {
  return [
    ...(state === 'OPEN'
      ? []
      : [problem('REVIEW_DECIDED', '该复核已经决定。', 'This review is already decided.', { field: 'id' })]),
    ...(rating && rating.cancelledOn === null
      ? []
      : [
          problem('ALREADY_CANCELLED', '该星级已取消。', 'The rating is already cancelled.', {
            field: 'id',
            clause: 'S-7.6.3',
          }),
        ]),
  ];
}

function outcomeProblems(
  { cause }: RatingReview,
  rating: RatingOfCycle | undefined,
  { outcome }: ReviewDecision,
  lower: Rescored | undefined,
): Problem[] {
  if (outcome !== 'LOWERED') return [];
  if (cause === 'FALSE_APPLICATION') {
    return [
      problem(
        'CANCEL_ONLY',
        '虚假申报取得的星级应予取消，不能以降低代替。',
        'Stars obtained by a false application are cancelled, not lowered.',
        { field: 'outcome', clause: 'S-7.6.3' },
      ),
    ];
  }
  if (!lower) return [];
  if (lower.outcome.kind !== 'decided') return [...lower.outcome.problems];
  const { band } = lower.outcome.assessment;
  if (!rating || RANKS.indexOf(band) > RANKS.indexOf(rating.band)) return [];
  return [
    problem(
      'NOT_LOWER',
      `按标准重新评分为 ${exact(lower.outcome.assessment.score).toString(2)} 分，星级没有降低；请核对扣分，或决定维持、取消。`,
      'Scored again the stars are no lower; check the deductions, or keep or cancel the rating.',
      { field: 'deductions', clause: 'S-7.6.4' },
    ),
  ];
}

/** From the highest down. */
const RANKS = ['FIVE', 'FOUR', 'THREE', 'NONE', 'NOT_RATED'] as const;
