import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { CreditPart } from '../credit-grade/credit-types.graphql.ts';
import type { CreditPart as Part } from '../credit-grade/facts.ts';
import { closeSheets } from './close-sheets.command.ts';
import { ScoreSheet } from './credit-cycle-types.graphql.ts';
import { reopenSheet } from './reopen-sheet.command.ts';
import { scoringOfficial } from './scoring-official.graphql.ts';
import type { Sheet } from './sheet.ts';

const toSheet = ({ authority: id, ...sheet }: Sheet): ScoreSheet => ({ ...sheet, authority: { id } });

@Resolver()
export class ScoreSheetMutations {
  @Needs('score:close')
  @Mutation(() => [ScoreSheet], {
    description:
      'Decides that nothing more is deducted in a part of a cycle, for the agencies named or for all that the scorer scores: a town its quarters and the year-end, the bureau its own part (J-A3-0b).',
  })
  async closeSheets(
    @Arg('cycle', () => Int) cycle: number,
    @Arg('part', () => CreditPart) part: Part,
    @Arg('agencies', () => [ID], { nullable: true }) agencies: string[] | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ScoreSheet[]> {
    const closing = { cycle, part, agencies };
    const closed = valueOrError(
      await closeSheets(context.em, context.clock, scoringOfficial(context), closing),
    );
    return closed.map(toSheet);
  }

  @Needs('score:close')
  @Mutation(() => ScoreSheet, {
    description: 'Reopens a closed sheet for a reason, by the bureau; the scorer closes it again.',
  })
  async reopenSheet(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<ScoreSheet> {
    const official = scoringOfficial(context);
    return toSheet(valueOrError(await reopenSheet(context.em, context.clock, official, { id, reason })));
  }
}
