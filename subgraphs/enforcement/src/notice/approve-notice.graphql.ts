import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION_SEEN } from '../revision/revision.graphql.ts';
import { approveNotice } from './approve-notice.command.ts';
import { NoticeFile, toNoticeFile } from './notice-file.graphql.ts';

@Resolver()
export class ApproveNoticeMutation {
  @Needs('notice:approve')
  @Mutation(() => NoticeFile, {
    description: 'Approves a draft that passes the publication gate, by another person than its drafter.',
  })
  async approveNotice(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION_SEEN) revision: number,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile> {
    return toNoticeFile(
      valueOrError(await approveNotice(context.em, context.clock, officialOf(context), { id, revision })),
      context.today,
    );
  }
}
