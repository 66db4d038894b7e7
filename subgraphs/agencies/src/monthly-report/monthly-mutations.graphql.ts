import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { MonthlyLineInput } from './line-types.graphql.ts';
import { monthOf, staffOf, toPrepared } from './prepared.graphql.ts';
import { keepWorkbook } from './read-workbook.command.ts';
import { MonthlyReport, PreparedMonthlyReport } from './report-types.graphql.ts';
import { saveReportDraft } from './save-draft.command.ts';
import { correctReport, submitReport } from './submit-report.command.ts';
import { figuresOfInput } from './to-line.graphql.ts';
import { toReport } from './to-report.graphql.ts';

const REVISION = 'Revision that was looked at; without it, whatever is there.';

@InputType()
export class SaveMonthlyReportInput {
  @Field(() => String, { description: 'YYYY-MM.' })
  month: string;

  @Field(() => Int, { nullable: true, description: REVISION })
  revision?: number | null;

  @Field(() => [MonthlyLineInput], { description: 'Lines that are not named stay as they are.' })
  lines: MonthlyLineInput[];

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Contracts that are over, of `addable`, to be reported all the same with what their visits say.',
  })
  add: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Contracts that were added, to be left out again.' })
  remove: string[];
}

@InputType()
export class ReadMonthlyWorkbookInput {
  @Field(() => String)
  month: string;

  @Field(() => ID, { description: 'An attachment of the purpose WORKBOOK.' })
  attachment: string;
}

@InputType()
export class SubmitMonthlyReportInput {
  @Field(() => String)
  month: string;

  @Field(() => Int, { nullable: true, description: REVISION })
  revision?: number | null;
}

@InputType()
export class CorrectMonthlyReportInput extends SubmitMonthlyReportInput {
  @Field(() => String, { description: 'Why it is corrected.' })
  reason: string;
}

@Resolver()
export class MonthlyReportMutations {
  @Needs('monthly-report:prepare')
  @Mutation(() => PreparedMonthlyReport, {
    description:
      'Keeps what was corrected by hand. Every reason of a refusal at once, each with its line and figure.',
  })
  async saveMonthlyReport(
    @Arg('input', () => SaveMonthlyReportInput)
    { month: text, revision, lines, add, remove }: SaveMonthlyReportInput,
    @Ctx() context: GraphContext,
  ): Promise<PreparedMonthlyReport> {
    const staff = staffOf(context);
    const month = monthOf(text);
    const figures = valueOrError(figuresOfInput(lines));
    const saved = await saveReportDraft(context.em, context.clock, staff, {
      month,
      revision: revision ?? null,
      lines: figures,
      changes: { add, remove },
    });
    return toPrepared(staff.agency, month, valueOrError(saved));
  }

  @Needs('monthly-report:prepare')
  @Mutation(() => PreparedMonthlyReport, {
    description:
      'Takes what a corrected workbook says. Every broken cell is named by sheet, row and column (`facts.sheet`, `facts.cell`), all at once, and then nothing is kept.',
  })
  async readMonthlyWorkbook(
    @Arg('input', () => ReadMonthlyWorkbookInput) { month: text, attachment }: ReadMonthlyWorkbookInput,
    @Ctx() context: GraphContext,
  ): Promise<PreparedMonthlyReport> {
    const staff = staffOf(context);
    const month = monthOf(text);
    const read = await keepWorkbook(context.em, context.clock, staff, { month, attachment });
    const { prepared, notes } = valueOrError(read);
    return toPrepared(
      staff.agency,
      month,
      prepared,
      notes.map(({ zh }) => zh),
    );
  }

  @Needs('monthly-report:submit')
  @Mutation(() => MonthlyReport, {
    description:
      'Hands in the report of a month, to the city bureau and every town at once (J-10). Late is taken, and marked.',
  })
  async submitMonthlyReport(
    @Arg('input', () => SubmitMonthlyReportInput) { month, revision }: SubmitMonthlyReportInput,
    @Ctx() context: GraphContext,
  ): Promise<MonthlyReport> {
    const staff = staffOf(context);
    const input = { month: monthOf(month), revision: revision ?? null };
    return toReport(valueOrError(await submitReport(context.em, context.clock, staff, input)));
  }

  @Needs('monthly-report:submit')
  @Mutation(() => MonthlyReport, {
    description: 'Hands in a corrected report with its reason; the one before stays beside it.',
  })
  async correctMonthlyReport(
    @Arg('input', () => CorrectMonthlyReportInput) { month, revision, reason }: CorrectMonthlyReportInput,
    @Ctx() context: GraphContext,
  ): Promise<MonthlyReport> {
    const staff = staffOf(context);
    const input = { month: monthOf(month), revision: revision ?? null, reason };
    return toReport(valueOrError(await correctReport(context.em, context.clock, staff, input)));
  }
}
