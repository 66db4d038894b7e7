import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION_SEEN } from '../revision/revision.graphql.ts';
import { confirmFinding } from './confirm-finding.command.ts';
import { Finding, toFindingFile } from './finding.graphql.ts';

@Resolver()
export class ConfirmFindingMutation {
  @Needs('finding:decide')
  @Mutation(() => Finding, {
    description: 'Confirms a proposed finding, by another person than its proposer.',
  })
  async confirmFinding(
    @Arg('id', () => ID) id: string,
    @Arg('spillConfirmed', () => Boolean, {
      defaultValue: false,
      description: "By the city bureau: what exceeds the town's part is taken from the city's (Q-12).",
    })
    spillConfirmed: boolean,
    @Arg('revision', () => Int, REVISION_SEEN) revision: number,
    @Ctx() context: GraphContext,
  ): Promise<Finding> {
    const confirmation = { id, spillConfirmed, revision };
    return toFindingFile(
      valueOrError(await confirmFinding(context.em, context.clock, officialOf(context), confirmation)),
    );
  }
}
