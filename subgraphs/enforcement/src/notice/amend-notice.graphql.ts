import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { amendNotice } from './amend-notice.command.ts';
import { DraftNoticeInput } from './draft-notice.graphql.ts';
import { NoticeFile, toNoticeFile } from './notice-file.graphql.ts';

@Resolver()
export class AmendNoticeMutation {
  @Needs('notice:draft')
  @Mutation(() => NoticeFile, {
    description:
      'Puts other words in the place of a draft, by its drafter or another official of the same authority, who is then a drafter too.',
  })
  async amendNotice(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, {
      description: 'The revision that was amended; CHANGED_MEANWHILE when it is older.',
    })
    revision: number,
    @Arg('input', () => DraftNoticeInput) input: DraftNoticeInput,
    @Ctx() context: GraphContext,
  ): Promise<NoticeFile> {
    const amended = await amendNotice(context.em, context.clock, officialOf(context), {
      id,
      revision,
      input,
    });
    return toNoticeFile(valueOrError(amended), context.today);
  }
}
