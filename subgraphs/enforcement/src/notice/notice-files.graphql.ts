import type { GraphContext } from '@chengan/shared/graph/context';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { officialOf, refuseIfAny } from '../official/official.graphql.ts';
import { territoryOf, territoryProblems } from '../official/territory.ts';
import { DEFAULT_PAGE, idKey } from '../paging/page-key.ts';
import { isUuid, malformedId } from '../refusal/id.ts';
import { notFound } from '../refusal/not-found.ts';
import { NoticeFile, NoticeFileConnection, NoticeState, toNoticeFile } from './notice-file.graphql.ts';
import { countNoticeFiles, noticeFilesOf, noticeRecordById } from './notice-record.store.ts';
import type { NoticeState as State } from './notice.ts';

@Resolver()
export class NoticeFilesResolver {
  @Needs('notice:read')
  @Query(() => NoticeFile, {
    nullable: true,
    description: 'A notice in any state, for officials of its territory.',
  })
  async noticeFile(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile | null> {
    const official = officialOf(context);
    if (!isUuid(id)) refuseIfAny([malformedId('id')]);
    const found = await noticeRecordById(context.em, id);
    refuseIfAny(found ? territoryProblems(official, found.issuedBy) : [notFound('公告', 'notice')]);
    return found ? toNoticeFile(found, context.today) : null;
  }

  @Needs('notice:read')
  @Query(() => NoticeFileConnection, {
    description: "Notices of the official's territory in any state, newest draft first.",
  })
  async noticeFiles(
    @Ctx() context: GraphContext,
    @Arg('state', () => NoticeState, { nullable: true }) state: State | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<NoticeFileConnection> {
    const authorities = territoryOf(officialOf(context).authority);
    const page = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, 1));
    const key = valueOrError(idKey(page.after));
    const wanted = state ?? undefined;
    const rows = await noticeFilesOf(context.em, {
      authorities,
      state: wanted,
      limit: page.limit + 1,
      after: key,
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ id }) => [id]);
    return {
      nodes: nodes.map((one) => toNoticeFile(one, context.today)),
      pageInfo,
      totalCount: await countNoticeFiles(context.em, authorities, wanted),
    };
  }
}
