import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { objectToFinding } from './object-to-finding.command.ts';
import { Objection, toOwnObjection } from './objection.graphql.ts';
import { objectorOf } from './objector.graphql.ts';

@Resolver()
export class ObjectToFindingMutation {
  @Needs('objection:make')
  @Mutation(() => Objection, {
    description:
      'Objects to one confirmed finding about oneself, within ten working days of its confirmation (set by this hub) or while the results of its cycle are on public notice. The finding is shown as disputed until somebody who had no part in it decides.',
  })
  async objectToFinding(
    @Arg('finding', () => ID) finding: string,
    @Arg('grounds', () => String) grounds: string,
    @Arg('documents', () => [ID], { defaultValue: [], description: 'Files that were handed in before.' })
    documents: string[],
    @Ctx() context: GraphContext,
  ): Promise<Objection> {
    const objector = objectorOf(context);
    return toOwnObjection(
      valueOrError(
        await objectToFinding(context.em, context.clock, objector, { finding, grounds, documents }),
      ),
    );
  }
}
