import type { GraphContext } from '@chengan/shared/graph/context';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency, Enterprise } from '../subject/subject.graphql.ts';
import { listingsOfSubject, restrictionsOfSubject } from './listing-loaders.graphql.ts';
import { Listing, Restriction } from './listing.graphql.ts';

const LISTINGS = {
  description: 'Entries that hold on that day (default today) and have not ended since, newest first.',
};
const RESTRICTIONS = {
  description: 'Restrictions that hold on that day (default today) and have not ended since, newest first.',
};

@Resolver(() => Agency)
export class AgencyListings {
  @FieldResolver(() => [Listing], LISTINGS)
  listings(
    @Root() { creditCode }: Agency,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on: Day | null | undefined,
  ): Promise<Listing[]> {
    return listingsOfSubject(context, { kind: 'AGENCY', code: creditCode }, on ?? context.today);
  }

  @FieldResolver(() => [Restriction], RESTRICTIONS)
  restrictions(
    @Root() { creditCode }: Agency,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on: Day | null | undefined,
  ): Promise<Restriction[]> {
    return restrictionsOfSubject(context, { kind: 'AGENCY', code: creditCode }, on ?? context.today);
  }
}

@Resolver(() => Enterprise)
export class EnterpriseListings {
  @FieldResolver(() => [Listing], LISTINGS)
  listings(
    @Root() { creditCode }: Enterprise,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on: Day | null | undefined,
  ): Promise<Listing[]> {
    return listingsOfSubject(context, { kind: 'ENTERPRISE', code: creditCode }, on ?? context.today);
  }

  @FieldResolver(() => [Restriction], RESTRICTIONS)
  restrictions(
    @Root() { creditCode }: Enterprise,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) on: Day | null | undefined,
  ): Promise<Restriction[]> {
    return restrictionsOfSubject(context, { kind: 'ENTERPRISE', code: creditCode }, on ?? context.today);
  }
}
