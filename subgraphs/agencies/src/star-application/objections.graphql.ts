import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { officialActing } from './acting.graphql.ts';
import { decideObjection } from './decide-objection.command.ts';
import { recordPublicObjection } from './object.command.ts';
import { toApplication } from './to-application.graphql.ts';
import { StarApplication } from './types.graphql.ts';

@InputType()
export class DecideStarObjectionInput {
  @Field(() => ID, { description: 'The application.' })
  id: string;

  @Field(() => Int, { nullable: true })
  revision?: number | null;

  @Field(() => ID)
  objection: string;

  @Field(() => Boolean)
  upheld: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'When upheld: what counts for the rule; 0 takes it away.',
  })
  countAfter?: string | null;

  @Field(() => String)
  reason: string;
}

/** Objections to an announced sheet: written down for the public, and decided by somebody else. */
@Resolver()
export class StarObjectionDeeds {
  @Needs('star:handle')
  @Mutation(() => StarApplication, {
    description: 'Writes down what somebody of the public objects to; not who it was.',
  })
  async recordStarObjection(
    @Arg('id', () => ID) id: string,
    @Arg('rule', () => ID) rule: string,
    @Arg('grounds', () => String) grounds: string,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const input = { id, rule, grounds };
    return toApplication(
      valueOrError(await recordPublicObjection(context.em, context.clock, officialActing(context), input)),
    );
  }

  @Needs('star:decide')
  @Mutation(() => StarApplication, {
    description: 'Decides an objection, by whoever neither reviewed nor deliberated nor wrote it down.',
  })
  async decideStarObjection(
    @Arg('input', () => DecideStarObjectionInput) input: DecideStarObjectionInput,
    @Ctx() context: GraphContext,
  ): Promise<StarApplication> {
    const decision = { ...input, countAfter: input.countAfter ?? null };
    return toApplication(
      valueOrError(await decideObjection(context.em, context.clock, officialActing(context), decision)),
    );
  }
}
