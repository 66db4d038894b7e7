import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { officialActing } from './acting.graphql.ts';
import { announce, approveReview, returnReview } from './deliberate.command.ts';
import { gradeApplication, publishApplication, returnGrading } from './grade.command.ts';
import { toApplication } from './to-application.graphql.ts';
import { StarApplication } from './types.graphql.ts';

/** Deliberation, announcement, grading, publication (S-7.3, steps 4 to 7). */
@Resolver()
export class StarDecisions {
  @Needs('star:decide')
  @Mutation(() => StarApplication, { description: 'Approves the first review, by another person.' })
  async approveStarReview(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision };
    return toApplication(
      valueOrError(await approveReview(context.em, context.clock, officialActing(context), seen)),
    );
  }

  @Needs('star:decide')
  @Mutation(() => StarApplication, { description: 'Sends the sheet back to the first review.' })
  async returnStarReview(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision, reason };
    return toApplication(
      valueOrError(await returnReview(context.em, context.clock, officialActing(context), seen)),
    );
  }

  @Needs('star:handle')
  @Mutation(() => StarApplication, { description: 'Opens the public announcement (Q-22).' })
  async announceStars(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision };
    return toApplication(
      valueOrError(await announce(context.em, context.clock, officialActing(context), seen)),
    );
  }

  @Needs('star:decide')
  @Mutation(() => StarApplication, { description: 'Decides the stars once the announcement is over.' })
  async gradeStars(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision };
    return toApplication(
      valueOrError(await gradeApplication(context.em, context.clock, officialActing(context), seen)),
    );
  }

  @Needs('star:publish')
  @Mutation(() => StarApplication, { description: 'Sends a graded application back to the first review.' })
  async returnStarGrading(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision, reason };
    return toApplication(
      valueOrError(await returnGrading(context.em, context.clock, officialActing(context), seen)),
    );
  }

  @Needs('star:publish')
  @Mutation(() => StarApplication, { description: 'Publishes the stars; with a fresh second factor.' })
  async publishStars(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision };
    return toApplication(
      valueOrError(await publishApplication(context.em, context.clock, officialActing(context), seen)),
    );
  }
}
