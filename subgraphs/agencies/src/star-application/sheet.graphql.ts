import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { officialActing } from './acting.graphql.ts';
import type { LineSource as Source } from './application.ts';
import { setStarSettings } from './settings.command.ts';
import { addSheetLine, dropSheetLine } from './sheet.command.ts';
import { toApplication } from './to-application.graphql.ts';
import { LineSource } from './enums.graphql.ts';
import { StarApplication, StarSettings } from './types.graphql.ts';

@InputType()
export class AddStarLineInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  revision?: number | null;

  @Field(() => ID, { description: 'Such as S-A4-3, S-A20-2-CITY, S-7.6.2-a.' })
  rule: string;

  @Field(() => String, { description: 'Cases, persons, awards, the rank, or the unfinished share 0..1.' })
  count: string;

  @Field(() => String, { description: 'What it rests on.' })
  note: string;

  @Field(() => LineSource)
  source: Source;

  @Field(() => DateScalar)
  seenOn: Day;
}

@InputType()
export class StarSettingsInput {
  @Field(() => Int)
  cycle: number;

  @Field(() => DateScalar)
  opensOn: Day;

  @Field(() => DateScalar)
  closesOn: Day;

  @Field(() => Int)
  announcementDays: number;
}

/** The score sheet line by line, and what a bureau sets for a cycle. */
@Resolver()
export class StarSheetDeeds {
  @Needs('star:handle')
  @Mutation(() => StarApplication, { description: 'Records a line of the sheet in first review.' })
  async addStarLine(
    @Arg('input', () => AddStarLineInput) input: AddStarLineInput,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const { id, revision, source, rule, count, note, seenOn } = input;
    const added = { id, revision, source, line: { rule, count, note, seenOn } };
    return toApplication(
      valueOrError(await addSheetLine(context.em, context.clock, officialActing(context), added)),
    );
  }

  @Needs('star:handle')
  @Mutation(() => StarApplication, { description: 'Takes a line back in first review; it stays on record.' })
  async removeStarLine(
    @Arg('id', () => ID) id: string,
    @Arg('line', () => ID) line: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const dropped = { id, revision, line, reason };
    return toApplication(
      valueOrError(await dropSheetLine(context.em, context.clock, officialActing(context), dropped)),
    );
  }

  @Needs('star:decide')
  @Mutation(() => StarSettings, {
    description: "Sets the bureau's window and days of announcement for a cycle.",
  })
  async setStarSettings(
    @Arg('input', () => StarSettingsInput) { cycle, ...settings }: StarSettingsInput,
    @Ctx() context: GraphContext,
  ): Promise<StarSettings> {
    const official = officialActing(context);
    return valueOrError(await setStarSettings(context.em, context.clock, official, cycle, { ...settings }));
  }
}
