import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { upholdNotice } from './uphold-notice.command.ts';
import { NoticeFile, toNoticeFile } from './notice-file.graphql.ts';

@Resolver()
export class UpholdNoticeMutation {
  @Needs('notice:review')
  @Mutation(() => NoticeFile, {
    description: 'Upholds a disputed notice after a review, by neither drafter nor approver.',
  })
  async upholdNotice(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile> {
    return toNoticeFile(
      valueOrError(await upholdNotice(context.em, context.clock, officialOf(context), { id, revision })),
      context.today,
    );
  }
}
