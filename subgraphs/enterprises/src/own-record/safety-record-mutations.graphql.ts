import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { DrillKind as Kind } from '../drill/drill.ts';
import { Drill, DrillKind } from '../drill/drill.graphql.ts';
import { recordDrill } from '../drill/record-drill.command.ts';
import {
  addRiskPoint,
  amendRiskPoint,
  endRiskPoint,
  recordMap,
  recordReview,
  reportRiskPoint,
} from '../risk-point/change-risks.command.ts';
import type { RiskLevel as Level } from '../risk-point/risk-level.ts';
import { RiskLevel, RiskPoint, toRiskPoint } from '../risk-point/risk-point.graphql.ts';
import { ownEnterprise, type OwnEnterprise } from './own-enterprise.store.ts';

@InputType()
export class RiskPointInput {
  @Field(() => String, { description: 'The workshop or area.' })
  workshop: string;

  @Field(() => String)
  name: string;

  @Field(() => RiskLevel)
  level: Level;

  @Field(() => String, { description: 'Possible accident and consequences.' })
  consequence: string;

  @Field(() => String, { description: 'Control measures.' })
  measures: string;

  @Field(() => String, { description: 'The post that answers for it, not a person.' })
  responsiblePost: string;

  @Field(() => DateScalar)
  identifiedOn: Day;

  @Field(() => DateScalar, { nullable: true })
  cardOn?: Day | null;
}

@InputType()
export class DrillInput {
  @Field(() => DrillKind)
  kind: Kind;

  @Field(() => DateScalar)
  heldOn: Day;

  @Field(() => String)
  plan: string;

  @Field(() => Int)
  participants: number;

  @Field(() => String)
  evaluation: string;

  @Field(() => String, { nullable: true })
  planChanges?: string | null;
}

async function own({ em, actor }: GraphContext): Promise<OwnEnterprise> {
  return valueOrError(await ownEnterprise(em, actor));
}

function seen(id: string, version: number) {
  if (!isUuid(id)) throw problemError([malformedId('id')]);
  return { id, version };
}

/** What an enterprise writes into its own record. */
@Resolver()
export class SafetyRecordMutations {
  @Needs('safety-record:keep')
  @Mutation(() => RiskPoint)
  async addRiskPoint(
    @Arg('input', () => RiskPointInput) input: RiskPointInput,
    @Ctx() context: GraphContext,
  ): Promise<RiskPoint> {
    const { em, clock } = context;
    const point = { ...input, cardOn: input.cardOn ?? null };
    return toRiskPoint(valueOrError(await addRiskPoint(em, clock, await own(context), point)));
  }

  @Needs('safety-record:keep')
  @Mutation(() => RiskPoint, { description: 'A new version; the former stays.' })
  async amendRiskPoint(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RiskPointInput) input: RiskPointInput,
    @Ctx() context: GraphContext,
  ): Promise<RiskPoint> {
    const { em, clock } = context;
    const point = { ...input, cardOn: input.cardOn ?? null };
    return toRiskPoint(
      valueOrError(await amendRiskPoint(em, clock, await own(context), seen(id, version), point)),
    );
  }

  @Needs('safety-record:keep')
  @Mutation(() => RiskPoint, {
    description: 'Reports a major or larger risk to the authority of the place (S-6.2.2).',
  })
  async reportRiskPoint(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: GraphContext,
  ): Promise<RiskPoint> {
    const { em, clock } = context;
    return toRiskPoint(valueOrError(await reportRiskPoint(em, clock, await own(context), seen(id, version))));
  }

  @Needs('safety-record:keep')
  @Mutation(() => RiskPoint, { description: 'Ends a risk that is gone.' })
  async endRiskPoint(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('endedOn', () => DateScalar) endedOn: Day,
    @Ctx() context: GraphContext,
  ): Promise<RiskPoint> {
    const { em, clock } = context;
    return toRiskPoint(
      valueOrError(await endRiskPoint(em, clock, await own(context), seen(id, version), endedOn)),
    );
  }

  @Needs('safety-record:keep')
  @Mutation(() => ID, {
    description: 'Records that all risks were identified anew (S-6.2.1). Returns its id.',
  })
  async recordRiskReview(
    @Arg('reviewedOn', () => DateScalar) reviewedOn: Day,
    @Arg('note', () => String) note: string,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const { em, clock } = context;
    return valueOrError(await recordReview(em, clock, await own(context), { reviewedOn, note }));
  }

  @Needs('safety-record:keep')
  @Mutation(() => String, {
    description: 'Records that the map of a place hangs there (S-6.2.2). Returns the place.',
  })
  async recordRiskMap(
    @Arg('place', () => String) place: string,
    @Arg('postedOn', () => DateScalar) postedOn: Day,
    @Ctx() context: GraphContext,
  ): Promise<string> {
    const { em, clock } = context;
    return valueOrError(await recordMap(em, clock, await own(context), { place, postedOn }));
  }

  @Needs('safety-record:keep')
  @Mutation(() => Drill, { description: 'Records a drill that was held (S-6.5.2).' })
  async recordDrill(
    @Arg('input', () => DrillInput) input: DrillInput,
    @Ctx() context: GraphContext,
  ): Promise<Drill> {
    const { em, clock } = context;
    const drill = { ...input, planChanges: input.planChanges ?? null };
    return valueOrError(await recordDrill(em, clock, await own(context), drill));
  }
}
