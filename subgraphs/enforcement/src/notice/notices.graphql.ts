import { askedFields } from '@chengan/shared/graph/asked-fields';
import type { GraphContext } from '@chengan/shared/graph/context';
import { pageRequest } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { regionProblem } from '@chengan/shared/region/region';
import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { refuseIfAny } from '../official/official.graphql.ts';
import { authoritiesIn } from '../official/territory.ts';
import { DEFAULT_PAGE, noticeKey } from '../paging/page-key.ts';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import type { NoticeKind as Kind } from './kinds.ts';
import { NoticeConnection, toConnection } from './notice-connection.graphql.ts';
import { noticeLoader } from './notice-loaders.graphql.ts';
import { Notice, NoticeKind, partsFor, toNotice } from './notice.graphql.ts';
import { countPublicNotices, publicNotices, tombstoneOf } from './public-notice.store.ts';
import { whyHidden } from './visibility.ts';

/** The notice when it is public on the request's day, else null; for references from other subgraphs. */
export async function loadPublicNotice(context: GraphContext, id: string): Promise<Notice | null> {
  const found = isUuid(id) ? await noticeLoader(context).load(id.toLowerCase()) : undefined;
  return found && !whyHidden(found, context.today) ? toNotice(found) : null;
}

@Resolver()
export class NoticesResolver {
  @Query(() => Notice, {
    nullable: true,
    description:
      'A public notice. Null with error NOTICE_EXPIRED, NOTICE_WITHDRAWN, NOT_FOUND or ID_MALFORMED.',
  })
  async notice(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Notice | null> {
    if (!isUuid(id)) refuseIfAny([malformedId('id')]);
    const found = await noticeLoader(context).load(id.toLowerCase());
    const hidden = whyHidden(found ?? (await tombstoneOf(context.em, id)), context.today);
    refuseIfAny(hidden ? [hidden] : []);
    return found ? toNotice(found) : null;
  }

  @Query(() => NoticeConnection, { description: 'Newest first; only what is public now.' })
  async notices(
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('kind', () => NoticeKind, { nullable: true }) kind: Kind | null | undefined,
    @Arg('region', () => ID, {
      nullable: true,
      description: 'Issued by the authority of that region or one below it.',
    })
    region: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<NoticeConnection> {
    const unknown = region ? regionProblem(region, 'region') : undefined;
    refuseIfAny(unknown ? [unknown] : []);
    const page = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, 2));
    const key = valueOrError(noticeKey(page.after));
    const filter = {
      kind: kind ?? undefined,
      authorities: region ? authoritiesIn(region) : undefined,
      today: context.today,
    };
    const rows = await publicNotices(context.em, filter, {
      limit: page.limit + 1,
      after: key,
      parts: partsFor(askedFields(info, 'nodes')),
    });
    return toConnection(rows, page.limit, () => countPublicNotices(context.em, filter));
  }
}
