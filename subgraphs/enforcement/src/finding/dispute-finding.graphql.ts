import type { GraphContext } from '@chengan/shared/graph/context';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { disputeFinding } from './dispute-finding.command.ts';
import { Finding, toFindingFile } from './finding.graphql.ts';

@Resolver()
export class DisputeFindingMutation {
  @Mutation(() => Finding, { description: 'Marks a confirmed finding as disputed.' })
  async disputeFinding(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Finding> {
    return toFindingFile(
      valueOrError(await disputeFinding(context.em, context.clock, officialOf(context), { id })),
    );
  }
}
