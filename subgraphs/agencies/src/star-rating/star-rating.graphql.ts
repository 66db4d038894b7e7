import { toCitation } from '@chengan/shared/graph/citation.graphql';
import { type GraphContext } from '@chengan/shared/graph/context';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { type StarAccount } from './account.ts';
import { ratingHistories, ratingsOn, type StoredRating } from './star-rating.store.ts';
import { type StarAssessment, StarRating } from './star-types.graphql.ts';

/** An account as the graph shows it. */
export function toStars(account: StarAccount): StarAssessment {
  return {
    score: account.score,
    band: account.band,
    items: account.items.map((item) => ({
      ...item,
      deductions: [...item.deductions],
      additions: [...item.additions],
    })),
    vetoes: account.vetoes.map(toCitation),
    basis: account.basis.map(toCitation),
  };
}

function toRating({
  account,
  cycle,
  publishedOn,
  inForceTo,
  cancelledOn,
  disputed,
  decidedBy,
  cancellationReason,
  cancellationClause,
  loweredFrom,
  loweringReason,
  replaced,
}: StoredRating): StarRating {
  return {
    ...toStars(account),
    cycle,
    publishedOn,
    inForceTo,
    cancelledOn,
    disputed,
    cancellationReason,
    cancellationBasis: cancellationClause === null ? null : toCitation(cancellationClause),
    loweredFrom,
    loweringReason,
    replaced,
    decidedBy: { id: decidedBy },
  };
}

@Resolver(() => Agency)
export class AgencyStarRatings {
  @FieldResolver(() => StarRating, {
    nullable: true,
    description: 'Published, in force and not cancelled on that day (default today).',
  })
  async starRating(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on?: Day,
  ): Promise<StarRating | null> {
    const day = on ?? context.today;
    const loader = context.loader(
      `starRating:${day}`,
      () => new DataLoader<string, StoredRating | null>((codes) => ratingsOn(context.em, codes, day)),
    );
    const rating = await loader.load(agency.creditCode);
    return rating && toRating(rating);
  }

  @FieldResolver(() => [StarRating], { description: 'Every published rating, newest cycle first.' })
  async starRatings(@Root() agency: Agency, @Ctx() context: GraphContext): Promise<StarRating[]> {
    const loader = context.loader(
      'starRatings',
      () =>
        new DataLoader<string, StoredRating[]>((codes) => ratingHistories(context.em, codes, context.today)),
    );
    return (await loader.load(agency.creditCode)).map(toRating);
  }
}
