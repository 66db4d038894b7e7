import { authorityOfRegion } from '@chengan/shared/authority/authority';
import { seeingAll } from '@chengan/shared/database/session';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { problem } from '@chengan/shared/outcome/problem';
import { observerIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { accountOf } from '../credit-grade/account.ts';
import { assess } from '../credit-grade/assess.ts';
import { CITY, type CreditFacts } from '../credit-grade/facts.ts';
import { CITY_BUREAU, scorerOf, TOWNS } from '../credit-grade/scorer.ts';
import { cycleDays } from '../cycle/calendar-year.ts';
import { announcingProblems, cycleProblems, publishingProblems } from './check-results.ts';
import { CreditCycle, type CycleAgency, type ResultReceipt } from './credit-cycle-types.graphql.ts';
import { countPublished, type Received, receivedOf } from './receipt.store.ts';
import { type GradeOfCycle, gradesOfCycle, type Result, resultsOf } from './result.store.ts';
import { RESULT_NOTICE_WORKING_DAYS } from './result-notice.ts';
import { openSheets, wantedSheets } from './scored-agency.ts';
import { standingFactsOf } from '../credit-grade/standing.store.ts';
import { countScored, type ScoredAgency, scoredAgencies } from './scored-agencies.store.ts';
import type { Sheet } from './sheet.ts';
import { toNotice } from './to-notice.graphql.ts';
import { closedSheets } from './sheet.store.ts';

/** Which towns' agencies somebody of the bureau or of a town looks at. Throws UNAUTHENTICATED or FORBIDDEN. */
function viewOf({ actor }: GraphContext): { readonly authority: string; readonly towns: readonly string[] } {
  const authority = observerIn(actor)?.authority;
  const scorer = authority === undefined ? undefined : scorerOf(authority);
  if (authority !== undefined && scorer !== undefined)
    return { authority, towns: scorer === CITY ? [...TOWNS] : [scorer] };
  throw problemError([
    actor
      ? problem(
          'FORBIDDEN',
          '年度评定过程限江阴市应急管理局及镇街园查看。',
          'The course of a cycle is for the bureau of Jiangyin and its towns.',
          { clause: 'J-A3-0b' },
        )
      : SIGN_IN_FIRST,
  ]);
}

@Resolver()
export class CreditCycleQuery {
  @Needs('cycle:read')
  @Query(() => CreditCycle, {
    description:
      'A cycle of the credit grade for the bureau and its towns: agency by agency the score as it stands, the sheets, the public notice and what keeps the next step. In order of credit code.',
  })
  async creditCycle(
    @Arg('cycle', () => Int) cycle: number,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<CreditCycle> {
    const { authority, towns } = viewOf(context);
    const days = cycleDays(cycle);
    if (!days) throw problemError(cycleProblemsOf(cycle, context));
    const page = valueOrError(pageRequest(first ?? 20, after, 1));
    const wanted = { towns, cycle, limit: page.limit + 1, after: page.after?.[0] };
    const { nodes, pageInfo } = toPage(await scoredAgencies(context.em, wanted), page.limit, ({ code }) => [
      code,
    ]);
    const codes = nodes.map(({ code }) => code);
    const facts = await standingFactsOf(context.em, codes, cycle);
    // a town is shown the bureau's sheets beside its own, and never those of another town
    const closed = await seeingAll(context.em, (em) => closedSheets(em, codes, cycle));
    const sheets = Map.groupBy(closed, (one) => one.agency);
    const grades = new Map((await gradesOfCycle(context.em, codes, cycle)).map((one) => [one.agency, one]));
    const published = await countPublished(context.em, cycle);
    const received = await receivedOf(context.em, cycle);
    const results = new Map(
      (await resultsOf(context.em, codes, cycle)).map((result) => [result.agency, result]),
    );
    return {
      cycle,
      from: days.first,
      to: days.last,
      noticeDays: RESULT_NOTICE_WORKING_DAYS,
      published,
      receipts: published === 0 ? [] : receiptsOf(towns, published, received),
      nodes: nodes.map((agency) =>
        toCycleAgency(agency, context, {
          authority,
          facts: facts.get(agency.code) ?? { cycle, findings: [] },
          closed: sheets.get(agency.code) ?? [],
          result: results.get(agency.code),
          grade: grades.get(agency.code),
        }),
      ),
      pageInfo,
      totalCount: await countScored(context.em, { towns, cycle }),
    };
  }
}

function cycleProblemsOf(cycle: number, { today }: GraphContext) {
  const [first] = cycleProblems(cycle, today);
  return [first ?? problem('CYCLE_MALFORMED', '不是年度。', 'This is no year.', { field: 'cycle' })] as const;
}

interface Standing {
  /** Who looks. */
  readonly authority: string;
  readonly facts: CreditFacts;
  readonly closed: readonly Sheet[];
  readonly result: Result | undefined;
  readonly grade: GradeOfCycle | undefined;
}

/** What each of the towns has acknowledged of the published grades, in their order. */
function receiptsOf(
  towns: readonly string[],
  published: number,
  received: readonly Received[],
): ResultReceipt[] {
  const known = new Map(received.map((one) => [one.authority, one]));
  return towns.flatMap((town) => {
    const id = authorityOfRegion(CITY_BUREAU, town)?.id;
    if (id === undefined) return [];
    const { count = 0, on = null, by = null } = known.get(id) ?? {};
    const missing = published - count;
    return [{ authority: { id }, received: count, missing, receivedOn: on, receivedBy: by }];
  });
}

function toCycleAgency(
  { code, name }: ScoredAgency,
  { today }: GraphContext,
  { authority, facts, closed, result, grade }: Standing,
): CycleAgency {
  const outcome = assess(facts, today, TOWNS);
  const account = outcome.kind === 'decided' ? accountOf(outcome.assessment) : undefined;
  const city = authority === CITY_BUREAU;
  // what is decided has no part left to close
  const open = grade ? [] : openSheets(wantedSheets(facts), closed);
  const shown = (one: { readonly authority: string }) =>
    city || one.authority === authority || one.authority === CITY_BUREAU;
  const notOver = cycleProblems(facts.cycle, today);
  const obstacles = grade
    ? []
    : notOver.length > 0
      ? notOver
      : result
        ? publishingProblems(result, facts, account, today)
        : announcingProblems(open, undefined, account);
  return {
    creditCode: code,
    name,
    score: account?.score ?? null,
    band: account?.band ?? null,
    findings: facts.findings.length,
    disputed: facts.findings.filter((one) => one.disputed).length,
    sheets: closed.filter(shown).map(({ authority: id, ...sheet }) => ({ ...sheet, authority: { id } })),
    open: open.filter(shown).map(({ authority: id, part }) => ({ authority: { id }, part })),
    notice: result ? toNotice(result) : null,
    grade: grade ?? null,
    obstacles: city ? obstacles : [],
  };
}
