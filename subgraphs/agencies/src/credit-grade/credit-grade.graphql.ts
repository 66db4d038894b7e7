import { askedFields } from '@chengan/shared/graph/asked-fields';
import { Citation } from '@chengan/shared/graph/citation.graphql';
import { type GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError } from '@chengan/shared/graph/problem-error';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { type Day, yearOf } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { cycleDays } from '../cycle/calendar-year.ts';
import { accountOf } from './account.ts';
import { assess } from './assess.ts';
import { gradeHistories, gradesOn, type StoredGrade } from './credit-grade.store.ts';
import { CreditStanding, toChange, toLadder } from './credit-ladder.graphql.ts';
import {
  CreditBand,
  CreditBucket,
  CreditDeduction,
  CreditDirectFinding,
  CreditPartScore,
} from './credit-types.graphql.ts';
import { talksOf } from './finding.store.ts';
import { talkLadder } from './ladder.ts';
import { type CreditBand as CreditBandValue } from './rules.ts';
import { TOWNS } from './scorer.ts';
import { asShownTo } from './standing-shown.graphql.ts';
import { openToObjection } from './objectable.graphql.ts';
import { isGraded, lastChangeOf } from './standing-change.store.ts';
import { toNotice } from '../credit-cycle/to-notice.graphql.ts';
import { resultsOf } from '../credit-cycle/result.store.ts';
import { standingViewerProblems } from './standing-viewer.ts';
import { standingFacts } from './standing.store.ts';
import { onlyOwnOf } from './withheld.ts';
import { toAssessment } from './to-credit.graphql.ts';
import { partsFor, toGrade } from './to-grade.graphql.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A published yearly credit grade under annex 3 of the Jiangyin measures.',
})
export class CreditGrade {
  @Field(() => Int, { description: 'The calendar year that was graded.' })
  cycle: number;

  @Field(() => DateScalar, { description: 'First day of the cycle.' })
  cycleFrom: string;

  @Field(() => DateScalar, { description: 'Last day of the cycle.' })
  cycleTo: string;

  @Field(() => CreditBand)
  band: CreditBandValue;

  @Field(() => DecimalScalar)
  score: string;

  @Field(() => DecimalScalar, { description: 'The full pool: 100.' })
  openingScore: string;

  @Field(() => String)
  arithmetic: string;

  @Field(() => DateScalar)
  publishedOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day in force; null while no later grade was published.',
  })
  inForceTo: string | null;

  @Field(() => AuthorityReference)
  decidedBy: AuthorityReference;

  @Field(() => Boolean, { description: 'Whether an objection to one of its findings is open.' })
  disputed: boolean;

  @Field(() => [CreditPartScore])
  parts: CreditPartScore[];

  @Field(() => [CreditBucket])
  buckets: CreditBucket[];

  @Field(() => [CreditDeduction], { description: 'In order of the day of the conduct.' })
  deductions: CreditDeduction[];

  @Field(() => [CreditDirectFinding])
  directFindings: CreditDirectFinding[];

  @Field(() => [Citation])
  basis: Citation[];
}

@Resolver(() => Agency)
export class AgencyCreditGrades {
  @FieldResolver(() => CreditGrade, {
    nullable: true,
    description: 'Published and in force on that day (default today).',
  })
  async creditGrade(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('on', () => DateScalar, { nullable: true }) on?: Day,
  ): Promise<CreditGrade | null> {
    const day = on ?? context.today;
    const parts = partsFor(askedFields(info));
    const loader = context.loader(
      `creditGrade:${day}:${parts.join()}`,
      () => new DataLoader<string, StoredGrade | null>((codes) => gradesOn(context.em, codes, day, parts)),
    );
    const grade = await loader.load(agency.creditCode);
    return grade && toGrade(grade);
  }

  @FieldResolver(() => [CreditGrade], { description: 'Every published grade, newest cycle first.' })
  async creditGrades(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreditGrade[]> {
    const parts = partsFor(askedFields(info));
    const loader = context.loader(
      `creditGrades:${parts.join()}`,
      () =>
        new DataLoader<string, StoredGrade[]>((codes) =>
          gradeHistories(context.em, codes, context.today, parts),
        ),
    );
    return (await loader.load(agency.creditCode)).map(toGrade);
  }

  @Needs('score:read')
  @FieldResolver(() => CreditStanding, {
    nullable: true,
    description:
      'The score as things stand in a cycle, before any decision. Not public: for officials of the bureau that grades and of its towns, and for the agency itself. A town reads id and text of its own findings only; of the others clause, points, scorer and day.',
  })
  async creditStanding(
    @Root() agency: Agency,
    @Arg('cycle', () => Int) cycle: number,
    @Ctx() context: GraphContext,
  ): Promise<CreditStanding> {
    const [first, ...more] = standingViewerProblems(context.actor, agency.creditCode);
    if (first) throw problemError([first, ...more]);
    // what is no year is refused by the rule, before the database is asked for it
    const facts = cycleDays(cycle)
      ? await standingFacts(context.em, agency.creditCode, cycle)
      : { cycle, findings: [] };
    const outcome = assess(facts, context.today, TOWNS);
    if (outcome.kind !== 'decided') throw problemError(outcome.problems);
    const disputed = facts.findings.flatMap((one) => (one.disputed && one.id !== undefined ? [one.id] : []));
    const talks = await talksOf(context.em, agency.creditCode, yearOf(context.today));
    const provisional = !(await isGraded(context.em, agency.creditCode, cycle));
    const [notice] = await resultsOf(context.em, [agency.creditCode], cycle);
    const account = toAssessment(accountOf(outcome.assessment), { disputed, revoked: [] }, provisional);
    const standing = {
      ...account,
      provisional,
      lastChange: toChange(await lastChangeOf(context.em, agency.creditCode, cycle)),
      ladder: toLadder(talkLadder(talks, context.today, cycle)),
      notice: notice ? toNotice(notice) : null,
      openToObjection:
        context.actor?.kind === 'AGENCY'
          ? await openToObjection(context, agency.creditCode, cycle, notice)
          : [],
    };
    return asShownTo(onlyOwnOf(context.actor), standing);
  }
}
