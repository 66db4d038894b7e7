import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { refused } from '@chengan/shared/outcome/outcome';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import {
  MonthlyFigures,
  MonthlyReportLine,
  MonthlyReportLineConnection,
  MonthlyTotals,
} from './line-types.graphql.ts';
import { parseMonth } from './month.ts';
import { linesFromVisits } from './prefill.store.ts';
import { monthOf } from './prepared.graphql.ts';
import { linesOf, receiptsOf, reportOf, versionsOf } from './report.store.ts';
import type { ReportReceipt } from './report.ts';
import { type ReportLine, totalsOf } from './report-line.ts';
import { MonthlyReport, MonthlyReportReceipt } from './report-types.graphql.ts';
import { toFigures, toLinePage } from './to-line.graphql.ts';
import { toReceipt, toReport } from './to-report.graphql.ts';

const NOT_FOUND = refused({
  code: 'NOT_FOUND',
  message: '没有找到此月报。',
  messageEn: 'There is no such report.',
  field: 'month',
});

const loadLines = (context: GraphContext, report: string) =>
  context
    .loader(
      'monthly-report-lines',
      () => new DataLoader<string, ReportLine[]>((ids) => linesOf(context.em, ids)),
    )
    .load(report);
const loadReceipts = (context: GraphContext, report: string) =>
  context
    .loader(
      'monthly-report-receipts',
      () => new DataLoader<string, ReportReceipt[]>((ids) => receiptsOf(context.em, ids)),
    )
    .load(report);

/** What the visits of an agency's month say now, by contract. One month is asked for at a time. */
const loadPresent = (context: GraphContext, agency: string, month: string) =>
  context
    .loader(
      'monthly-report-present',
      () =>
        new DataLoader<string, ReadonlyMap<string, ReportLine>>((keys) =>
          Promise.all(
            keys.map(async (key) => {
              const [code = '', text = ''] = key.split(':');
              const of = parseMonth(text);
              const lines = of ? await linesFromVisits(context.em, code, of) : [];
              return new Map(lines.map((line) => [line.head.contract, line]));
            }),
          ),
        ),
    )
    .load(`${agency}:${month}`);

@Resolver(() => MonthlyReport)
export class MonthlyReportQuery {
  @Needs('monthly-report:read')
  @Query(() => MonthlyReport, {
    description:
      'The report of a month that stands, or one of its versions. An agency reads its own, a town its section, the city all of it. NOT_FOUND for what is not yours to see.',
  })
  async monthlyReport(
    @Arg('agency', () => ID, { description: 'Credit code.' }) agency: string,
    @Arg('month', () => String, { description: 'YYYY-MM.' }) month: string,
    @Arg('version', () => Int, { nullable: true }) version: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<MonthlyReport> {
    const found = await reportOf(context.em, agency, monthOf(month), version ?? undefined);
    return found ? toReport(found) : valueOrError(NOT_FOUND);
  }

  @FieldResolver(() => Agency, { nullable: true })
  agency(@Root() { agencyCode }: MonthlyReport, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, agencyCode);
  }

  @FieldResolver(() => [MonthlyReportReceipt], { description: 'Of the authorities whose sections are seen.' })
  async receipts(
    @Root() { id }: MonthlyReport,
    @Ctx() context: GraphContext,
  ): Promise<MonthlyReportReceipt[]> {
    return (await loadReceipts(context, id)).map(toReceipt);
  }

  @FieldResolver(() => MonthlyReportLineConnection, { description: 'By town, then by client.' })
  async lines(
    @Root() { id, agencyCode, month }: MonthlyReport,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<MonthlyReportLineConnection> {
    return toLinePage(agencyCode, monthOf(month), await loadLines(context, id), first, after);
  }

  @FieldResolver(() => MonthlyTotals)
  async totals(@Root() { id }: MonthlyReport, @Ctx() context: GraphContext): Promise<MonthlyTotals> {
    return totalsOf(await loadLines(context, id));
  }

  @FieldResolver(() => [MonthlyReport], { description: 'Every version, newest first; at most a hundred.' })
  async versions(
    @Root() { agencyCode, month }: MonthlyReport,
    @Ctx() context: GraphContext,
  ): Promise<MonthlyReport[]> {
    return (await versionsOf(context.em, agencyCode, monthOf(month))).map(toReport);
  }
}

@Resolver(() => MonthlyReportLine)
export class MonthlyLineResolver {
  @FieldResolver(() => MonthlyFigures, {
    nullable: true,
    description:
      'What the visits say now, after what was recorded or taken back since; null when the contract is no longer of the month.',
  })
  async present(
    @Root() { agencyCode, month, contract }: MonthlyReportLine,
    @Ctx() context: GraphContext,
  ): Promise<MonthlyFigures | null> {
    const line = (await loadPresent(context, agencyCode, month)).get(contract);
    return line ? toFigures(line.recorded) : null;
  }
}
