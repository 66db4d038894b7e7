import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { disputeNotice } from './dispute-notice.command.ts';
import { NoticeFile, toNoticeFile } from './notice-file.graphql.ts';

@Resolver()
export class DisputeNoticeMutation {
  @Needs('dispute:record')
  @Mutation(() => NoticeFile, { description: 'Marks a public notice as disputed.' })
  async disputeNotice(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile> {
    return toNoticeFile(
      valueOrError(await disputeNotice(context.em, context.clock, officialOf(context), { id, revision })),
      context.today,
    );
  }
}
