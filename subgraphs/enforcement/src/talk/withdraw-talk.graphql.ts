import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { Talk, toTalkFile } from './talk.graphql.ts';
import { withdrawTalk } from './withdraw-talk.command.ts';

@Resolver()
export class WithdrawTalkMutation {
  @Needs('talk:withdraw')
  @Mutation(() => Talk, {
    description:
      'Withdraws a talk that was recorded by mistake, for a reason, by another person than who recorded it; no ladder counts it any more.',
  })
  async withdrawTalk(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<Talk> {
    return toTalkFile(
      valueOrError(await withdrawTalk(context.em, context.clock, officialOf(context), { id, reason })),
    );
  }
}
