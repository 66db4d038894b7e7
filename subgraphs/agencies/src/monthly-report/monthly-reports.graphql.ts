import { territoryOf } from '@chengan/shared/authority/authority';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { observerIn } from '@chengan/shared/permission/actor';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import { CITY } from '../credit-grade/facts.ts';
import { scorerOf, TOWNS } from '../credit-grade/scorer.ts';
import { agencyStaffIn } from './agency-staff.ts';
import { reportState } from './duty.ts';
import { type Duty, dutiesOfAgency, dutiesOfMonth, figuresOfTowns, firstContractDay } from './duty.store.ts';
import { reportDue } from './due-day.ts';
import { addToMonth, monthOfDay, parseMonth } from './month.ts';
import { monthOf } from './prepared.graphql.ts';
import { MonthlyReportDuty, MonthlyReportDutyConnection, TownMonth } from './report-types.graphql.ts';
import { sheetNameOf } from './to-workbook.ts';
import { reportMonths } from './watched-months.ts';

interface Ask {
  readonly month: string | null | undefined;
  readonly handedIn: boolean | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

const NOTHING: MonthlyReportDutyConnection = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  townsOf: null,
};

@Resolver(() => MonthlyReportDutyConnection)
export class MonthlyReportsQuery {
  @Needs('monthly-report:read')
  @Query(() => MonthlyReportDutyConnection, {
    description:
      'Who reports a month, and who has not: for a town those with a contract there, for the city all, by credit code. An agency gets its own months, newest first.',
  })
  async monthlyReports(
    @Ctx() context: GraphContext,
    @Arg('month', () => String, {
      nullable: true,
      description: 'YYYY-MM; for authorities the month before this one is the default.',
    })
    month: string | null | undefined,
    @Arg('handedIn', () => Boolean, {
      nullable: true,
      description: 'For authorities: only what came, or only what did not.',
    })
    handedIn: boolean | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<MonthlyReportDutyConnection> {
    const ask = { month, handedIn: handedIn ?? undefined, first: first ?? 20, after };
    const staff = agencyStaffIn(context.actor);
    if (staff) return ofAgency(context, staff.agency, ask);
    const authority = observerIn(context.actor)?.authority;
    return authority === undefined ? NOTHING : ofMonth(context, authority, ask);
  }

  @FieldResolver(() => [TownMonth], {
    description: 'Sums of what stands reported, by town; for an agency none.',
  })
  async towns(
    @Root() { townsOf }: MonthlyReportDutyConnection,
    @Ctx() context: GraphContext,
  ): Promise<TownMonth[]> {
    if (!townsOf) return [];
    const figures = await figuresOfTowns(context.em, monthOf(townsOf.month), townsOf.authorities);
    return figures.map(({ town, agencies, ...totals }) => ({
      town,
      agencies,
      totals,
      name: sheetNameOf(town),
    }));
  }
}

@Resolver(() => MonthlyReportDuty)
export class MonthlyReportDutyResolver {
  @FieldResolver(() => Agency, { nullable: true })
  agency(@Root() { agencyCode }: MonthlyReportDuty, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, agencyCode);
  }
}

async function ofAgency(
  { em, today }: GraphContext,
  agency: string,
  { month, first, after }: Ask,
): Promise<MonthlyReportDutyConnection> {
  const isMonth = (part: string) => parseMonth(part) !== undefined;
  const { limit, after: cursor } = valueOrError(pageRequest(first, after, [isMonth]));
  const begun = await firstContractDay(em, agency, [...TOWNS]);
  if (begun === undefined) return NOTHING;
  const before = parseMonth(cursor?.[0] ?? '');
  const months = month ? [monthOf(month)] : reportMonths(begun, today, before, limit + 1);
  const duties = await dutiesOfAgency(em, agency, months.slice(0, limit), [...TOWNS]);
  const page = toPage(months, limit, (one) => [one]);
  return {
    nodes: duties.map((duty) => toDuty(duty, today)),
    pageInfo: page.pageInfo,
    townsOf: null,
  };
}

async function ofMonth(
  { em, today }: GraphContext,
  authority: string,
  { month: text, handedIn, first, after }: Ask,
): Promise<MonthlyReportDutyConnection> {
  const isCode = (part: string) => /^[0-9A-Z]{18}$/.test(part);
  const { limit, after: cursor } = valueOrError(pageRequest(first, after, [isCode]));
  const month = text ? monthOf(text) : addToMonth(monthOfDay(today), -1);
  const scorer = scorerOf(authority);
  if (scorer === undefined || reportDue(month) === undefined) return NOTHING;
  const towns = scorer === CITY ? [...TOWNS] : [scorer];
  const duties = await dutiesOfMonth(em, { month, towns, handedIn, after: cursor?.[0], limit });
  const page = toPage(duties, limit, ({ agency }) => [agency]);
  return {
    nodes: page.nodes.map((duty) => toDuty(duty, today)),
    pageInfo: page.pageInfo,
    townsOf: { month, authorities: territoryOf(authority) },
  };
}

function toDuty(duty: Duty, today: GraphContext['today']): MonthlyReportDuty {
  const { agency, month, towns, late, submittedOn, version, nil } = duty;
  return {
    id: `${agency}-${month}`,
    month,
    dueOn: reportDue(month)?.due ?? today,
    state: reportState(month, late, today),
    towns: towns.map(sheetNameOf),
    submittedOn,
    version,
    nil,
    agencyCode: agency,
  };
}
