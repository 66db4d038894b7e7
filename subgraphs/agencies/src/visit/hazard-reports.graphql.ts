import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { territoryOf } from '@chengan/shared/authority/authority';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { notFound } from '@chengan/shared/outcome/not-found';
import { officialIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { enumOf } from '@chengan/shared/graph/enum-of';
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
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import { Enterprise } from '../contract/contract.graphql.ts';
import { answerReport } from './answer-report.command.ts';
import type { HazardReport as Report, HazardReportKind as Kind } from './hazard-report.ts';
import { HAZARD_REPORT_KINDS } from './hazard-report.ts';
import { reportById, reportPage } from './hazard-report.store.ts';
import type { HazardSeverity as Severity } from './visit.ts';
import { HazardSeverity } from './hazard-types.graphql.ts';

export const HazardReportKind = enumOf(HAZARD_REPORT_KINDS);
registerEnumType(HazardReportKind, {
  name: 'HazardReportKind',
  description:
    'MAJOR: found, to be reported (C1-11c). REFUSAL: pointed out and not put right (J-13, S-5.4.3).',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A hazard that goes to an authority. Never public, and not for the client that it is about.',
})
export class HazardReport {
  @Field(() => ID)
  id: string;

  @Field(() => HazardReportKind)
  kind: Kind;

  @Field(() => ID)
  hazard: string;

  @Field(() => ID)
  visit: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => String)
  content: string;

  @Field(() => HazardSeverity)
  severity: Severity;

  @Field(() => DateScalar)
  foundOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'When the client was told of it (REFUSAL).' })
  notifiedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What shows the refusal.' })
  evidence: string | null;

  @Field(() => String, { nullable: true, description: 'Why it went straight to the bureau (J-13).' })
  directReason: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the written report (MAJOR).' })
  number: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null while the agency has not reported it.' })
  reportedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What the authority did (J-14).' })
  outcome: string | null;

  @Field(() => DateScalar, { nullable: true })
  answeredOn: string | null;

  /** For the resolver. */
  agencyCode: string;
}

@ObjectType({ simpleResolvers: true })
export class HazardReportConnection {
  @Field(() => [HazardReport])
  nodes: HazardReport[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

function toHazardReport({ agency, enterprise, authority, ...report }: Report): HazardReport {
  return {
    ...report,
    enterprise: { creditCode: enterprise },
    authority: { id: authority },
    agencyCode: agency,
  };
}

@Resolver(() => HazardReport)
export class HazardReportResolver {
  @FieldResolver(() => Agency)
  agency(@Root() { agencyCode }: HazardReport, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, agencyCode);
  }

  @Needs('hazard:read')
  @Query(() => HazardReportConnection, {
    description:
      'Hazards that go to the own authority and those below, or that the own agency reports; oldest first.',
  })
  async hazardReports(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('open', () => Boolean, { defaultValue: true, description: 'Only those without an outcome.' })
    open: boolean,
  ): Promise<HazardReportConnection> {
    const { actor, em } = context;
    if (!actor) throw problemError([SIGN_IN_FIRST]);
    const page = valueOrError(pageRequest(first, after, [CURSOR_PART.day, CURSOR_PART.uuid]));
    const of =
      actor.kind === 'AUTHORITY' ? { authorities: territoryOf(actor.holder) } : { agency: actor.holder };
    const rows = await reportPage(em, { of, open, limit: page.limit, after: page.after });
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ foundOn, id }) => [foundOn, id]);
    return { nodes: nodes.map(toHazardReport), pageInfo };
  }

  @Needs('hazard:answer')
  @Mutation(() => HazardReport, {
    description: 'Records what the authority did about a reported hazard (J-14).',
  })
  async answerHazardReport(
    @Arg('id', () => ID) id: string,
    @Arg('outcome', () => String) outcome: string,
    @Ctx() context: GraphContext,
  ): Promise<HazardReport> {
    const official = officialIn(context.actor);
    if (!official) throw problemError([context.actor ? notFound('报告', 'report') : SIGN_IN_FIRST]);
    valueOrError(await answerReport(context.em, context.clock, official, { id, outcome }));
    const report = await reportById(context.em, id);
    if (!report) throw problemError([notFound('报告', 'report')]);
    return toHazardReport(report);
  }
}
