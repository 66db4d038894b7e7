import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { REVISION } from '../revision/revision.graphql.ts';
import { disputeFinding } from './dispute-finding.command.ts';
import { Finding, toFindingFile } from './finding.graphql.ts';

@Resolver()
export class DisputeFindingMutation {
  @Needs('dispute:record')
  @Mutation(() => Finding, { description: 'Marks a confirmed finding as disputed.' })
  async disputeFinding(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, REVISION) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<Finding> {
    return toFindingFile(
      valueOrError(await disputeFinding(context.em, context.clock, officialOf(context), { id, revision })),
    );
  }
}
