import type { GraphContext } from '@chengan/shared/graph/context';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { countDocuments } from '../search/search-document.store.ts';
import { countPublicNotices } from './public-notice.store.ts';

@ObjectType({ description: "The hub's own clock, and how much of it is public now." })
export class HubInfo {
  @Field(() => DateScalar, { description: 'Today in Asia/Shanghai, as the hub counts days.' })
  today: string;

  @Field(() => DateTimeScalar)
  now: string;

  @Field(() => Boolean, { description: 'True where every name and fact is invented.' })
  demonstration: boolean;
}

/** What the directory's resolvers may use beyond what all may. */
export interface DirectoryContext extends GraphContext {
  /** Whether this hub shows invented data. */
  readonly demonstration: boolean;
}

@Resolver(() => HubInfo)
export class HubInfoResolver {
  @Query(() => HubInfo)
  hub(@Ctx() { clock, today, demonstration }: DirectoryContext): HubInfo {
    return { today, now: new Date(clock.now()).toISOString(), demonstration };
  }

  @FieldResolver(() => Int, { description: 'Agencies on the register.' })
  agencies(@Ctx() { em }: GraphContext): Promise<number> {
    return countDocuments(em, 'AGENCY');
  }

  @FieldResolver(() => Int, { description: 'Enterprises on the register.' })
  enterprises(@Ctx() { em }: GraphContext): Promise<number> {
    return countDocuments(em, 'ENTERPRISE');
  }

  @FieldResolver(() => Int, { description: 'Notices that are public today.' })
  notices(@Ctx() { em, today }: GraphContext): Promise<number> {
    return countPublicNotices(em, today);
  }
}
