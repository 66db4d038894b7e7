import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { CreditPart } from '../finding/finding.graphql.ts';
import type { CreditPart as Part } from '../finding/finding.ts';
import { officialOf } from '../official/official.graphql.ts';
import { adoptSuggestion } from './adopt-suggestion.command.ts';
import { Suggestion, toSuggestionFile } from './suggestion.graphql.ts';

@Resolver()
export class AdoptSuggestionMutation {
  @Needs('finding:propose')
  @Mutation(() => Suggestion, {
    description:
      'Takes a suggestion up as a proposed finding of the own authority, with all the checks of one; another person confirms.',
  })
  async adoptSuggestion(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('summary', () => String, { nullable: true, description: 'Default: as suggested.' })
    summary: string | null | undefined,
    @Arg('reason', () => String, { nullable: true, description: 'Default: the evidence.' })
    reason: string | null | undefined,
    @Arg('part', () => CreditPart, { nullable: true, description: 'Default: as suggested.' })
    part: Part | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<Suggestion> {
    const adoption = { id, revision, summary, reason, part };
    return toSuggestionFile(
      valueOrError(await adoptSuggestion(context.em, context.clock, officialOf(context), adoption)),
    );
  }
}
