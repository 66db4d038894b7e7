import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { agencyActing } from './acting.graphql.ts';
import { applyForStars, resubmitApplication, withdrawApplication } from './apply.command.ts';
import { objectAsAgency } from './object.command.ts';
import { toApplication } from './to-application.graphql.ts';
import { StarApplication } from './types.graphql.ts';
import { StarDeclaredInput } from './sheet-types.graphql.ts';

@InputType()
export class ApplyForStarsInput {
  @Field(() => Int, { description: 'The year that is rated: last year.' })
  cycle: number;

  @Field(() => String)
  statement: string;

  @Field(() => [StarDeclaredInput], { defaultValue: [] })
  declared: StarDeclaredInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Files that were sent before.' })
  documents: string[];
}

@InputType()
export class ResubmitStarApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  revision?: number | null;

  @Field(() => String)
  statement: string;

  @Field(() => [StarDeclaredInput], { defaultValue: [] })
  declared: StarDeclaredInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Files that were sent before.' })
  documents: string[];
}

function declaredOf(lines: readonly StarDeclaredInput[]) {
  return lines.map(({ rule, count, note }) => ({ rule, count: count.toString(), note }));
}

/** What an agency does itself: applies, completes, withdraws, objects. */
@Resolver()
export class StarAgencyDeeds {
  @Needs('star:apply')
  @Mutation(() => StarApplication, { description: 'Applies for the stars of a year (S-7.1, S-7.3).' })
  async applyForStars(
    @Arg('input', () => ApplyForStarsInput) { cycle, statement, declared, documents }: ApplyForStarsInput,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const input = { cycle, statement, declared: declaredOf(declared), documents };
    return toApplication(
      valueOrError(await applyForStars(context.em, context.clock, agencyActing(context), input)),
    );
  }

  @Needs('star:apply')
  @Mutation(() => StarApplication, { description: 'Sends a returned application again.' })
  async resubmitStarApplication(
    @Arg('input', () => ResubmitStarApplicationInput) input: ResubmitStarApplicationInput,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const sent = { ...input, declared: declaredOf(input.declared) };
    return toApplication(
      valueOrError(await resubmitApplication(context.em, context.clock, agencyActing(context), sent)),
    );
  }

  @Needs('star:apply')
  @Mutation(() => StarApplication, { description: 'Takes an application back before it is announced.' })
  async withdrawStarApplication(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision };
    return toApplication(
      valueOrError(await withdrawApplication(context.em, context.clock, agencyActing(context), seen)),
    );
  }

  @Needs('star:apply')
  @Mutation(() => StarApplication, { description: 'Objects to a line of its announced sheet.' })
  async objectToStars(
    @Arg('id', () => ID) id: string,
    @Arg('rule', () => ID) rule: string,
    @Arg('grounds', () => String) grounds: string,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const input = { id, rule, grounds };
    return toApplication(
      valueOrError(await objectAsAgency(context.em, context.clock, agencyActing(context), input)),
    );
  }
}
