import { PageInfo, toPage } from '@chengan/shared/graph/page';
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Notice, toNotice } from './notice.graphql.ts';
import type { PublicNotice } from './public-notice.store.ts';

@ObjectType({ simpleResolvers: true })
export class NoticeConnection {
  @Field(() => [Notice])
  nodes: Notice[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  /** Counts only when asked. */
  readonly count: () => Promise<number>;
}

/** A page of `rows`, which the store fetched with one more than `limit`. */
export function toConnection(
  rows: readonly PublicNotice[],
  limit: number,
  count: () => Promise<number>,
): NoticeConnection {
  const { nodes, pageInfo } = toPage(rows, limit, ({ pageKey, id }) => [pageKey, id]);
  return { nodes: nodes.map(toNotice), pageInfo, count };
}

@Resolver(() => NoticeConnection)
export class NoticeConnectionResolver {
  @FieldResolver(() => Int, { description: 'All that are public now, over all pages.' })
  totalCount(@Root() { count }: NoticeConnection): Promise<number> {
    return count();
  }
}
