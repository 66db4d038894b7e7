import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { withdrawNotice } from './withdraw-notice.command.ts';
import { NoticeFile, toNoticeFile } from './notice-file.graphql.ts';

@Resolver()
export class WithdrawNoticeMutation {
  @Needs('notice:withdraw')
  @Mutation(() => NoticeFile, {
    description: 'Withdraws a notice: a public one is gone from every public answer at once.',
  })
  async withdrawNotice(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile> {
    return toNoticeFile(
      valueOrError(
        await withdrawNotice(context.em, context.clock, officialOf(context), { id, reason, revision }),
      ),
      context.today,
    );
  }
}
