import { territoryOf } from '@chengan/shared/authority/authority';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { observerIn } from '@chengan/shared/permission/actor';
import type { Day } from '@chengan/shared/time/day';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import { officialActing } from '../star-application/acting.graphql.ts';
import { decideRatingReview } from './decide-review.command.ts';
import { openRatingReview } from './open-review.command.ts';
import type { RatingReview, ReviewCause as Cause, ReviewOutcome as Outcome } from './rating-review.ts';
import { reviewsOf } from './rating-review.store.ts';

export const StarReviewCause = {
  TALK: 'TALK',
  CRITICISM: 'CRITICISM',
  BAD_EFFECT: 'BAD_EFFECT',
  FALSE_APPLICATION: 'FALSE_APPLICATION',
} as const satisfies Record<Cause, string>;
registerEnumType(StarReviewCause, { name: 'StarReviewCause', description: 'S-7.6.3, S-7.6.4.' });

export const StarReviewState = {
  OPEN: 'OPEN',
  KEPT: 'KEPT',
  LOWERED: 'LOWERED',
  CANCELLED: 'CANCELLED',
} as const satisfies Record<'OPEN' | Outcome, string>;
registerEnumType(StarReviewState, { name: 'StarReviewState' });

@ObjectType({ simpleResolvers: true, description: 'A review of a published rating (S-7.6.3, S-7.6.4).' })
export class StarReview {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  cycle: number;

  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => StarReviewCause)
  cause: Cause;

  @Field(() => DateScalar)
  occurredOn: string;

  @Field(() => String)
  summary: string;

  @Field(() => DateScalar)
  openedOn: string;

  @Field(() => StarReviewState)
  state: 'OPEN' | Outcome;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn: string | null;

  /** For the resolver. */
  agencyCode: string;
}

@ObjectType({ simpleResolvers: true })
export class StarReviewConnection {
  @Field(() => [StarReview])
  nodes: StarReview[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType()
export class OpenStarReviewInput {
  @Field(() => ID)
  agency: string;

  @Field(() => Int)
  cycle: number;

  @Field(() => StarReviewCause)
  cause: Cause;

  @Field(() => DateScalar)
  occurredOn: Day;

  @Field(() => String)
  summary: string;
}

@InputType()
export class EventDeductionInput {
  @Field(() => ID)
  rule: string;

  @Field(() => String)
  count: string;
}

@InputType()
export class DecideStarReviewInput {
  @Field(() => ID)
  id: string;

  @Field(() => StarReviewState, { description: 'KEPT, LOWERED or CANCELLED.' })
  outcome: 'OPEN' | Outcome;

  @Field(() => String)
  reason: string;

  @Field(() => [EventDeductionInput], {
    defaultValue: [],
    description: 'For LOWERED: what the event takes (Q-30).',
  })
  deductions: EventDeductionInput[];
}

@Resolver(() => StarReview)
export class StarReviewResolver {
  @FieldResolver(() => Agency)
  async agency(@Root() { agencyCode }: StarReview, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, agencyCode);
  }

  @Needs('star:handle')
  @Query(() => StarReviewConnection, { description: "Those of the official's territory, the latest first." })
  async starReviews(
    @Ctx() { em, actor }: GraphContext,
    @Arg('open', () => Boolean, { nullable: true, defaultValue: false }) open: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<StarReviewConnection> {
    const page = valueOrError(pageRequest(first ?? 20, after, [CURSOR_PART.day, CURSOR_PART.uuid]));
    const authorities = territoryOf(observerIn(actor)?.authority ?? '');
    const rows = await reviewsOf(em, authorities, open ?? false, page.limit, page.after);
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [row.openedOn, row.id]);
    return { nodes: nodes.map(toReview), pageInfo };
  }

  @Needs('star:handle')
  @Mutation(() => StarReview, { description: 'Opens a review of a rating; changes nothing of it.' })
  async openStarReview(
    @Arg('input', () => OpenStarReviewInput) input: OpenStarReviewInput,
    @Ctx() context: GraphContext,
  ): Promise<StarReview> {
    return toReview(
      valueOrError(await openRatingReview(context.em, context.clock, officialActing(context), { ...input })),
    );
  }

  @Needs('star:publish')
  @Mutation(() => StarReview, {
    description:
      'Keeps, lowers or cancels a rating; by the leader, with a fresh second factor, another person.',
  })
  async decideStarReview(
    @Arg('input', () => DecideStarReviewInput) input: DecideStarReviewInput,
    @Ctx() context: GraphContext,
  ): Promise<StarReview> {
    const { id, reason, deductions } = input;
    const outcome = input.outcome === 'OPEN' ? 'KEPT' : input.outcome;
    const decision = { id, outcome, reason, deductions: deductions.map((one) => ({ ...one })) };
    return toReview(
      valueOrError(await decideRatingReview(context.em, context.clock, officialActing(context), decision)),
    );
  }
}

function toReview({ agency, authority, ...review }: RatingReview): StarReview {
  const { id, cycle, cause, occurredOn, summary, openedOn, state, reason, decidedOn } = review;
  return {
    id,
    cycle,
    authority: { id: authority },
    cause,
    occurredOn,
    summary,
    openedOn,
    state,
    reason,
    decidedOn,
    agencyCode: agency,
  };
}
