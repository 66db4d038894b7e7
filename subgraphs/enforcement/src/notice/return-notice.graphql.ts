import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { NoticeFile, toNoticeFile } from './notice-file.graphql.ts';
import { returnNotice } from './return-notice.command.ts';

@Resolver()
export class ReturnNoticeMutation {
  @Needs('notice:approve')
  @Mutation(() => NoticeFile, {
    description: 'Sends a draft, or what was approved and is not public yet, back to its drafters.',
  })
  async returnNotice(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile> {
    return toNoticeFile(
      valueOrError(
        await returnNotice(context.em, context.clock, officialOf(context), { id, reason, revision }),
      ),
      context.today,
    );
  }
}
