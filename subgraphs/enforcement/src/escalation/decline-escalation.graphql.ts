import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { declineEscalation } from './decline-escalation.command.ts';
import { Escalation, toEscalation } from './escalation.graphql.ts';

@Resolver()
export class DeclineEscalationMutation {
  @Needs('escalation:decide')
  @Mutation(() => Escalation, {
    description: 'Declines a proposal of the ladder; its events may count again.',
  })
  async declineEscalation(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<Escalation> {
    return toEscalation(
      valueOrError(await declineEscalation(context.em, context.clock, officialOf(context), { id, reason })),
    );
  }
}
