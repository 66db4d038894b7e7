import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { dismissFinding } from './dismiss-finding.command.ts';
import { Finding, toFindingFile } from './finding.graphql.ts';

@Resolver()
export class DismissFindingMutation {
  @Needs('finding:decide')
  @Mutation(() => Finding, {
    description: 'Dismisses a proposed finding, by another person than its proposer.',
  })
  async dismissFinding(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<Finding> {
    return toFindingFile(
      valueOrError(
        await dismissFinding(context.em, context.clock, officialOf(context), { id, reason, revision }),
      ),
    );
  }
}
