import { supervisorsAt } from '@chengan/shared/authority/supervisors';
import { territoryOf } from '@chengan/shared/authority/authority';
import { checkCreditCode } from '@chengan/shared/credit-code/credit-code';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { notFound } from '@chengan/shared/outcome/not-found';
import { observerIn } from '@chengan/shared/permission/actor';
import { askedFields } from '@chengan/shared/graph/asked-fields';
import { type GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { drillDuties } from '../drill/drill.ts';
import { Drill, DrillDuty } from '../drill/drill.graphql.ts';
import { drillsOf } from '../drill/drill.store.ts';
import { Enterprise, loadReference } from '../register/register.graphql.ts';
import { findEnterprises } from '../register/register.store.ts';
import { riskDuties } from '../risk-point/risk-duties.ts';
import type { RiskLevel as Level } from '../risk-point/risk-level.ts';
import {
  RiskDuty,
  RiskLevel,
  RiskMap,
  RiskPoint,
  RiskPointConnection,
  RiskReview,
  toRiskDuty,
  toRiskPoint,
} from '../risk-point/risk-point.graphql.ts';
import { countReported, mapsOf, reportedRisks, reviewsOf, risksOf } from '../risk-point/risk-point.store.ts';
import { MOST_RISKS } from '../risk-point/change-risks.command.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What an enterprise has on record of its risks (S-6.2) and drills (S-6.5). Not public.',
})
export class SafetyRecord {
  /** Credit code, for the resolver. */
  enterpriseCode: string;

  @Field(() => [RiskPoint], { description: 'Those that stand, most serious first.' })
  risks: RiskPoint[];

  @Field(() => [RiskReview], { description: 'The last twenty, newest first.' })
  reviews: RiskReview[];

  @Field(() => [RiskMap])
  maps: RiskMap[];

  @Field(() => [RiskDuty], { description: 'What the record lacks today.' })
  duties: RiskDuty[];

  @Field(() => [Drill], { description: 'The last hundred, newest first.' })
  drills: Drill[];

  @Field(() => [DrillDuty], { description: 'The periods of this year that have begun.' })
  drillDuties: DrillDuty[];
}

const MOST_DRILLS = 100;
const NOT_FOUND = notFound('企业安全档案', 'safety record', 'creditCode');

/** The code of an enterprise whose record the actor may see; NOT_FOUND for any other. */
async function visible({ em, actor }: GraphContext, creditCode: string): Promise<string> {
  const { code } = checkCreditCode(creditCode);
  const [found] = await findEnterprises(em, [code]);
  const observer = observerIn(actor);
  if (!found) throw problemError([NOT_FOUND]);
  if (actor?.kind === 'ENTERPRISE' && actor.holder === code) return code;
  const desks = found.region === null ? [] : supervisorsAt([found.region]);
  const territory = observer ? territoryOf(observer.authority) : [];
  if ([...desks, found.authority].some((desk) => territory.includes(desk))) return code;
  throw problemError([NOT_FOUND]);
}

@Resolver()
export class SafetyRecordQuery {
  @Needs('safety-record:read')
  @Query(() => SafetyRecord, {
    description: 'For the enterprise itself and officials of its place; NOT_FOUND for anybody else.',
  })
  async safetyRecord(
    @Arg('creditCode', () => ID) creditCode: string,
    @Ctx() context: GraphContext,
  ): Promise<SafetyRecord> {
    const { em, today } = context;
    const code = await visible(context, creditCode);
    const points = await risksOf(em, code, MOST_RISKS);
    const reviews = await reviewsOf(em, code);
    const maps = await mapsOf(em, code);
    const drills = await drillsOf(em, code, MOST_DRILLS);
    return {
      enterpriseCode: code,
      risks: points.map(toRiskPoint),
      reviews,
      maps,
      duties: riskDuties({ points, reviews, maps }, today).map(toRiskDuty),
      drills,
      drillDuties: drillDuties(drills, today),
    };
  }

  @Needs('risk:oversee')
  @Query(() => RiskPointConnection, {
    description:
      "Major and larger risks that enterprises of the official's territory reported, the last report first.",
  })
  async reportedRisks(
    @Ctx() context: GraphContext,
    @Arg('level', () => RiskLevel, { nullable: true }) level: Level | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<RiskPointConnection> {
    const observer = observerIn(context.actor);
    const page = valueOrError(pageRequest(first ?? 20, after, [CURSOR_PART.instant, CURSOR_PART.uuid]));
    const authorities = observer ? territoryOf(observer.authority) : [];
    const levels: Level[] = level ? [level] : ['MAJOR', 'LARGER'];
    const wanted = { limit: page.limit + 1, after: page.after };
    const rows = await reportedRisks(context.em, authorities, levels, wanted);
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [row.reportedAt ?? '', row.id]);
    const totalCount = await countReported(context.em, authorities, levels);
    return { nodes: nodes.map(toRiskPoint), pageInfo, totalCount };
  }
}

@Resolver(() => SafetyRecord)
export class SafetyRecordFields {
  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(
    @Root() { enterpriseCode }: SafetyRecord,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<typeof loadReference> {
    return loadReference(context, enterpriseCode, askedFields(info));
  }
}
