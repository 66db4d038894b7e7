import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { announceResults } from './announce-results.command.ts';
import { CycleReport } from './credit-cycle-types.graphql.ts';
import type { EachResult } from './each-agency.ts';
import { publishResults } from './publish-results.command.ts';
import { receiveResults } from './receive-results.command.ts';
import { scoringOfficial } from './scoring-official.graphql.ts';

const AGENCIES = { nullable: true, description: 'Credit codes; default: all of the cycle.' } as const;

@Resolver()
export class ResultMutations {
  @Needs('score:publish')
  @Mutation(() => CycleReport, {
    description:
      'Puts the results of a cycle on public notice, agency by agency, at most 200 at once: for five working days (set by this hub), in which objections are taken.',
  })
  async announceResults(
    @Arg('cycle', () => Int) cycle: number,
    @Arg('agencies', () => [ID], AGENCIES) agencies: string[] | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<CycleReport> {
    const official = scoringOfficial(context);
    return toReport(
      valueOrError(await announceResults(context.em, context.clock, official, { cycle, agencies })),
    );
  }

  @Needs('score:publish')
  @Mutation(() => CycleReport, {
    description:
      'Decides and publishes the grades of a cycle after their public notice, agency by agency, at most 200 at once (J-16a, J-A3-4a).',
  })
  async publishResults(
    @Arg('cycle', () => Int) cycle: number,
    @Arg('agencies', () => [ID], AGENCIES) agencies: string[] | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<CycleReport> {
    const official = scoringOfficial(context);
    return toReport(
      valueOrError(await publishResults(context.em, context.clock, official, { cycle, agencies })),
    );
  }

  @Needs('score:close')
  @Mutation(() => Int, {
    description:
      'Acknowledges, for a town, the published results of a cycle that were sent down to it (J-16a). How many it had not acknowledged before.',
  })
  async receiveResults(
    @Arg('cycle', () => Int) cycle: number,
    @Ctx() context: GraphContext,
  ): Promise<number> {
    return valueOrError(await receiveResults(context.em, context.clock, scoringOfficial(context), cycle));
  }
}

function toReport({ done, refused }: EachResult): CycleReport {
  return { done, refused: refused.map(({ agency, problems }) => ({ creditCode: agency, problems })) };
}
