import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import { notFound } from '@chengan/shared/outcome/not-found';
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
  async noticeFile(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<NoticeFile> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => noticeRecordById(context.em, wanted),
      authorityOf: (one) => one.issuedBy,
      missing: notFound('公告', 'notice'),
    });
    return toNoticeFile(found, context.today);
  }

  @Needs('notice:read')
  @Query(() => NoticeFileConnection, {
    description: "Notices of the official's territory in any state, newest draft first.",
  })
  async noticeFiles(
    @Ctx() context: GraphContext,
    @Arg('state', () => NoticeState, { nullable: true }) state: State | null | undefined,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<NoticeFileConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { state, subject, first, after },
      {
        read: (wanted) => noticeFilesOf(context.em, wanted),
        count: (wanted) => countNoticeFiles(context.em, wanted.authorities, wanted.state, wanted.subject),
      },
    );
    return { ...page, nodes: nodes.map((one) => toNoticeFile(one, context.today)) };
  }
}
