import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { countedWords } from '@chengan/shared/due/counted-words';
import { pageRequest } from '@chengan/shared/graph/page';
import { unless } from '@chengan/shared/outcome/outcome';
import { writeWorkbook } from '@chengan/shared/workbook/write-workbook.store';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { loadAgency } from '../agency/agency.graphql.ts';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import { type AgencyStaff, agencyStaffIn } from './agency-staff.ts';
import { checkReportable } from './check-submission.ts';
import { reportDue } from './due-day.ts';
import { MonthlyReportLineConnection, MonthlyTotals } from './line-types.graphql.ts';
import { type Month, parseMonth } from './month.ts';
import { addableContracts, authorityOfTown } from './prefill.store.ts';
import { type PreparedReport, preparedReport } from './prepared.store.ts';
import { totalsOf } from './report-line.ts';
import {
  AddableContract,
  MonthlyReportReceipt,
  MonthlyWorkbook,
  PreparedMonthlyReport,
} from './report-types.graphql.ts';
import { toLinePage } from './to-line.graphql.ts';
import { toReceipt, toReport } from './to-report.graphql.ts';
import { sheetNameOf, workbookSheets } from './to-workbook.ts';

/** Whoever acts for an agency; FORBIDDEN for anybody else. */
export function staffOf({ actor }: GraphContext): AgencyStaff {
  const staff = agencyStaffIn(actor);
  if (staff) return staff;
  throw problemError([
    {
      code: 'FORBIDDEN',
      message: '月报由服务机构报送。',
      messageEn: 'Monthly reports are handed in by service agencies.',
    },
  ]);
}

/** The month written in `text`; MONTH_MALFORMED for anything else. */
export function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (month) return month;
  throw problemError([
    {
      code: 'MONTH_MALFORMED',
      message: `月份应写作 YYYY-MM：${text.slice(0, 20)}`,
      messageEn: 'A month is written YYYY-MM',
      field: 'month',
    },
  ]);
}

export function toPrepared(
  agency: string,
  month: Month,
  prepared: PreparedReport,
  notes: readonly string[] = [],
): PreparedMonthlyReport {
  const due = reportDue(month);
  if (!due) throw new Error(`nothing is due for ${month}`);
  const counted = countedWords(due);
  return {
    month,
    dueOn: due.due,
    counted: counted.zh,
    countedEn: counted.en,
    provisional: due.provisional,
    revision: prepared.revision,
    submitted: prepared.submitted ? toReport(prepared.submitted) : null,
    notes: [...notes],
    prepared,
    agencyCode: agency,
  };
}

async function preparedOf(em: GraphContext['em'], agency: string, month: Month): Promise<PreparedReport> {
  const prepared = await preparedReport(em, agency, month);
  return valueOrError(unless(checkReportable(month, prepared.lines.length), () => prepared));
}

@InputType()
export class ClientNameInput {
  @Field(() => ID)
  creditCode: string;

  @Field(() => String)
  name: string;
}

@Resolver(() => PreparedMonthlyReport)
export class PrepareMonthlyReport {
  @Needs('monthly-report:prepare')
  @Query(() => PreparedMonthlyReport, {
    description:
      'The report of a month as it would be handed in: what its visits say, what was corrected by hand, and who receives it. REPORT_NO_CONTRACT when nothing is due.',
  })
  async prefillMonthlyReport(
    @Arg('month', () => String, { description: 'YYYY-MM.' }) text: string,
    @Ctx() context: GraphContext,
  ): Promise<PreparedMonthlyReport> {
    const { agency } = staffOf(context);
    const month = monthOf(text);
    return toPrepared(agency, month, await preparedOf(context.em, agency, month));
  }

  @Needs('monthly-report:prepare')
  @Query(() => MonthlyWorkbook, {
    description:
      'The same as an .xlsx, a sheet for each town. `names` fills the column of clients’ names; it is not read back.',
  })
  async monthlyWorkbook(
    @Arg('month', () => String) text: string,
    @Arg('names', () => [ClientNameInput], { defaultValue: [] }) names: ClientNameInput[],
    @Ctx() context: GraphContext,
  ): Promise<MonthlyWorkbook> {
    const { agency } = staffOf(context);
    const month = monthOf(text);
    const { lines } = await preparedOf(context.em, agency, month);
    const { counted, dueOn } = toPrepared(agency, month, { lines, revision: 0, submitted: undefined });
    const sheets = workbookSheets(
      {
        month,
        agency,
        agencyName: (await loadAgency(context, agency))?.name ?? agency,
        due: `${dueOn} 24:00 前（${counted}）`,
        names: new Map(names.map((one) => [one.creditCode, one.name.slice(0, 200)])),
      },
      lines,
    );
    return {
      fileName: `月报-${month}.xlsx`,
      content: (await writeWorkbook(sheets)).toString('base64'),
    };
  }

  @FieldResolver(() => MonthlyReportLineConnection, { description: 'By town, then by client.' })
  lines(
    @Root() { agencyCode, month, prepared }: PreparedMonthlyReport,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): MonthlyReportLineConnection {
    return toLinePage(agencyCode, monthOf(month), prepared.lines, first, after);
  }

  @FieldResolver(() => [AddableContract], {
    description: 'Contracts that ended in the year before the month and are not in it; the latest first.',
  })
  async addable(
    @Root() { agencyCode, month, prepared }: PreparedMonthlyReport,
    @Ctx() { em }: GraphContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
  ): Promise<AddableContract[]> {
    const { limit } = valueOrError(pageRequest(first ?? 100, undefined, 0));
    const there = new Set(prepared.lines.map(({ head }) => head.contract));
    const open = (await addableContracts(em, agencyCode, monthOf(month))).filter(({ id }) => !there.has(id));
    return open.slice(0, limit).map(({ id, enterprise, town, number, inForceTo }) => ({
      contract: id,
      enterprise: { creditCode: enterprise },
      townName: sheetNameOf(town ?? ''),
      number: number ?? null,
      endedOn: inForceTo,
    }));
  }

  @FieldResolver(() => MonthlyTotals)
  totals(@Root() { prepared }: PreparedMonthlyReport): MonthlyTotals {
    return totalsOf(prepared.lines);
  }

  @FieldResolver(() => [MonthlyReportReceipt], {
    description:
      'The city bureau and every town with a contract in force; without numbers, which are given on receipt.',
  })
  recipients(@Root() { prepared }: PreparedMonthlyReport): MonthlyReportReceipt[] {
    const towns = new Set(prepared.lines.map(({ head }) => authorityOfTown(head.town)));
    return [CITY_BUREAU, ...[...towns].toSorted()].map((authority) => toReceipt({ authority, number: '' }));
  }
}
