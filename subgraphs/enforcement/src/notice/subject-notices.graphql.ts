import { askedFields } from '@chengan/shared/graph/asked-fields';
import type { GraphContext } from '@chengan/shared/graph/context';
import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { Agency, Enterprise } from '../subject/subject.graphql.ts';
import { NoticeConnection } from './notice-connection.graphql.ts';
import { noticesOfSubject } from './notice-loaders.graphql.ts';
import { partsFor } from './notice.graphql.ts';

@Resolver(() => Agency)
export class AgencyNotices {
  @FieldResolver(() => NoticeConnection, {
    description: 'Public notices that name the agency, newest first.',
  })
  notices(
    @Root() { creditCode }: Agency,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<NoticeConnection> {
    const parts = partsFor(askedFields(info, 'nodes'));
    return noticesOfSubject(
      context,
      { kind: 'AGENCY', code: creditCode },
      first ?? DEFAULT_PAGE,
      after,
      parts,
    );
  }
}

@Resolver(() => Enterprise)
export class EnterpriseNotices {
  @FieldResolver(() => NoticeConnection, {
    description: 'Public notices that name the enterprise, newest first.',
  })
  notices(
    @Root() { creditCode }: Enterprise,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<NoticeConnection> {
    const parts = partsFor(askedFields(info, 'nodes'));
    return noticesOfSubject(
      context,
      { kind: 'ENTERPRISE', code: creditCode },
      first ?? DEFAULT_PAGE,
      after,
      parts,
    );
  }
}
