import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { type Official, officialIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { CURSOR_PART } from '@chengan/shared/graph/page';
import { notFound } from '@chengan/shared/outcome/not-found';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Filing, toFilingFile } from './filing-types.graphql.ts';
import { acceptFiling, returnFiling } from './look-at-filing.command.ts';

function lookerAt(context: GraphContext, id: string): Official {
  const official = officialIn(context.actor);
  if (!official) throw problemError([SIGN_IN_FIRST]);
  if (!CURSOR_PART.uuid(id)) throw problemError([notFound('报送', 'filing', 'id')]);
  return official;
}

@Resolver()
export class AcceptFilingMutation {
  @Needs('filing:look')
  @Mutation(() => Filing, { description: 'Says for the own authority that the filing is complete.' })
  async acceptFiling(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Filing> {
    const official = lookerAt(context, id);
    return toFilingFile(valueOrError(await acceptFiling(context.em, context.clock, official, id)));
  }
}

@Resolver()
export class ReturnFilingMutation {
  @Needs('filing:look')
  @Mutation(() => Filing, {
    description:
      'Returns it for the own authority with what is incomplete; its day stays the day that counts.',
  })
  async returnFiling(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<Filing> {
    const official = lookerAt(context, id);
    return toFilingFile(
      valueOrError(await returnFiling(context.em, context.clock, official, { id, reason })),
    );
  }
}
