import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { decideObjection } from './decide-objection.command.ts';
import { Objection, toObjectionFile } from './objection.graphql.ts';

@Resolver()
export class DecideObjectionMutation {
  @Needs('finding:review')
  @Mutation(() => Objection, {
    description:
      'Decides an objection with written reasons: upheld, the finding is revoked; otherwise it stands. By a reviewer or leader who neither proposed nor confirmed the finding.',
  })
  async decideObjection(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('upheld', () => Boolean) upheld: boolean,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<Objection> {
    const decision = { id, revision, upheld, reason };
    return toObjectionFile(
      valueOrError(await decideObjection(context.em, context.clock, officialOf(context), decision)),
    );
  }
}
