import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialOf } from '../official/official.graphql.ts';
import { dismissSuggestion } from './dismiss-suggestion.command.ts';
import { Suggestion, toSuggestionFile } from './suggestion.graphql.ts';

@Resolver()
export class DismissSuggestionMutation {
  @Needs('finding:decide')
  @Mutation(() => Suggestion, {
    description: 'Decides, for a reason, that nothing comes of a suggestion; it does not come back.',
  })
  async dismissSuggestion(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<Suggestion> {
    return toSuggestionFile(
      valueOrError(
        await dismissSuggestion(context.em, context.clock, officialOf(context), { id, revision, reason }),
      ),
    );
  }
}
