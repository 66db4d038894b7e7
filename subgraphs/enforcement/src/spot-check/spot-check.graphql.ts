import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { PageInfo } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { notFound } from '@chengan/shared/outcome/not-found';
import DataLoader from 'dataloader';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { officialOf } from '../official/official.graphql.ts';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage } from '../paging/queue.graphql.ts';
import { Agency } from '../subject/subject.graphql.ts';
import { drawSpotChecks, linkSpotCheck, planSpotChecks } from './spot-check.command.ts';
import { countPlans, drawsOf, planById, plansOf, targetsOf } from './spot-check.store.ts';
import type {
  SpotCheckDraw as DrawRecord,
  SpotCheckPlan as PlanRecord,
  SpotCheckTarget as TargetRecord,
} from './spot-check.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'An agency that was drawn, and the inspection made of it.',
})
export class SpotCheckTarget {
  @Field(() => Agency)
  agency: Agency;

  @Field(() => ID, { nullable: true })
  inspection: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A draw: the agencies of the pool with the lowest SHA-256 of `seed:code`. Never changed.',
})
export class SpotCheckDraw {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  drawnOn: string;

  @Field(() => String)
  seed: string;

  @Field(() => [ID], { description: 'Credit codes that could be drawn.' })
  pool: readonly string[];

  @Field(() => String, { description: 'Towns and experts who take part.' })
  participants: string;

  @Field(() => String)
  drawnBy: string;

  @Field(() => DateTimeScalar)
  drawnAt: string;

  @Field(() => [SpotCheckTarget])
  targets: SpotCheckTarget[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Spot checks of agencies that an authority plans for a year (J-16a).',
})
export class SpotCheckPlan {
  @Field(() => ID)
  id: string;

  @Field(() => Authority)
  authority: Authority;

  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: 'How many agencies are to be checked.' })
  number: number;

  @Field(() => String)
  scope: string;

  @Field(() => String)
  madeBy: string;

  @Field(() => DateTimeScalar)
  madeAt: string;
}

@ObjectType({ simpleResolvers: true })
export class SpotCheckPlanConnection {
  @Field(() => [SpotCheckPlan])
  nodes: SpotCheckPlan[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

const toPlan = ({ authority, ...rest }: PlanRecord): SpotCheckPlan => ({
  ...rest,
  authority: toAuthority(authority),
});

function toDraw(draw: DrawRecord, targets: readonly TargetRecord[]): SpotCheckDraw {
  return {
    ...draw,
    targets: targets
      .filter((target) => target.draw === draw.id)
      .map(({ agency, inspection }) => ({ agency: { creditCode: agency } as Agency, inspection })),
  };
}

@Resolver(() => SpotCheckPlan)
export class SpotChecksResolver {
  @Needs('inspection:read')
  @Query(() => SpotCheckPlan)
  async spotCheckPlan(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<SpotCheckPlan> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => planById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: notFound('抽查计划', 'plan'),
    });
    return toPlan(found);
  }

  @Needs('inspection:read')
  @Query(() => SpotCheckPlanConnection, { description: 'Plans of the territory, newest first.' })
  async spotCheckPlans(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<SpotCheckPlanConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { first, after },
      {
        read: (wanted) => plansOf(context.em, wanted),
        count: (wanted) => countPlans(context.em, wanted),
      },
    );
    return { ...page, nodes: nodes.map(toPlan) };
  }

  @FieldResolver(() => [SpotCheckDraw], { description: 'The first ahead.' })
  draws(@Root() { id }: SpotCheckPlan, @Ctx() context: GraphContext): Promise<SpotCheckDraw[]> {
    return context
      .loader(
        'spot-check-draws',
        () =>
          new DataLoader<string, SpotCheckDraw[]>(async (plans) => {
            const draws = await drawsOf(context.em, plans);
            const targets = await targetsOf(
              context.em,
              draws.map((draw) => draw.id),
            );
            return plans.map((plan) =>
              draws.filter((draw) => draw.plan === plan).map((draw) => toDraw(draw, targets)),
            );
          }),
      )
      .load(id);
  }

  @Needs('spot-check:plan')
  @Mutation(() => SpotCheckPlan, { description: "The year's plan of the official's authority." })
  async planSpotChecks(
    @Arg('year', () => Int) year: number,
    @Arg('number', () => Int) number: number,
    @Arg('scope', () => String) scope: string,
    @Ctx() context: GraphContext,
  ): Promise<SpotCheckPlan> {
    const made = await planSpotChecks(context.em, context.clock, officialOf(context), {
      year,
      number,
      scope,
    });
    return toPlan(valueOrError(made));
  }

  @Needs('inspection:record')
  @Mutation(() => SpotCheckPlan, {
    description: 'Draws agencies that serve in the territory; a draw stands.',
  })
  async drawSpotChecks(
    @Arg('plan', () => ID) plan: string,
    @Arg('number', () => Int) number: number,
    @Arg('participants', () => String, { nullable: true }) participants: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<SpotCheckPlan> {
    const input = { plan, number, participants: participants ?? null };
    return toPlan(valueOrError(await drawSpotChecks(context.em, context.clock, officialOf(context), input)));
  }

  @Needs('inspection:record')
  @Mutation(() => SpotCheckPlan, { description: 'Names the inspection that was made of an agency drawn.' })
  async linkSpotCheck(
    @Arg('draw', () => ID) draw: string,
    @Arg('agency', () => ID) agency: string,
    @Arg('inspection', () => ID) inspection: string,
    @Ctx() context: GraphContext,
  ): Promise<SpotCheckPlan> {
    const input = { draw, agency, inspection: inspection.trim() };
    return toPlan(valueOrError(await linkSpotCheck(context.em, context.clock, officialOf(context), input)));
  }
}
