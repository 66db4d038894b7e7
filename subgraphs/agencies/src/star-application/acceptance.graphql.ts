import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { acceptApplication, turnBackApplication } from './acceptance.command.ts';
import { officialActing } from './acting.graphql.ts';
import { finishReview } from './sheet.command.ts';
import { toApplication } from './to-application.graphql.ts';
import { StarApplication } from './types.graphql.ts';

/** Acceptance and first review (S-7.3, steps 2 and 3). */
@Resolver()
export class StarAcceptance {
  @Needs('star:handle')
  @Mutation(() => StarApplication, { description: 'Accepts an application.' })
  async acceptStarApplication(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision };
    return toApplication(
      valueOrError(await acceptApplication(context.em, context.clock, officialActing(context), seen)),
    );
  }

  @Needs('star:handle')
  @Mutation(() => StarApplication, { description: 'Returns an application for completion, with the reason.' })
  async returnStarApplication(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision, reason };
    return toApplication(
      valueOrError(
        await turnBackApplication(context.em, context.clock, officialActing(context), {
          ...seen,
          deed: 'RETURN',
        }),
      ),
    );
  }

  @Needs('star:handle')
  @Mutation(() => StarApplication, { description: 'Refuses an application, with the reason.' })
  async refuseStarApplication(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision, reason };
    return toApplication(
      valueOrError(
        await turnBackApplication(context.em, context.clock, officialActing(context), {
          ...seen,
          deed: 'REFUSE',
        }),
      ),
    );
  }

  @Needs('star:handle')
  @Mutation(() => StarApplication, { description: 'Ends the first review; the sheet goes to deliberation.' })
  async finishStarReview(
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const seen = { id, revision };
    return toApplication(
      valueOrError(await finishReview(context.em, context.clock, officialActing(context), seen)),
    );
  }
}
