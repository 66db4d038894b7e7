import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Enterprise } from '../contract/contract.graphql.ts';
import { MonthlyTotals } from './line-types.graphql.ts';
import type { PreparedReport } from './prepared.store.ts';

@ObjectType({ simpleResolvers: true, description: 'That an authority received a report.' })
export class MonthlyReportReceipt {
  @Field(() => ID)
  authority: string;

  @Field(() => String)
  authorityName: string;

  @Field(() => String, { description: 'In the series of the authority.' })
  number: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A report as it was handed in (J-10). A correction is a report of its own, with the next version.',
})
export class MonthlyReport {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'YYYY-MM.' })
  month: string;

  @Field(() => Int)
  version: number;

  @Field(() => Boolean, { description: 'Whether no later version stands for it.' })
  current: boolean;

  @Field(() => DateTimeScalar)
  submittedAt: string;

  @Field(() => String, { description: 'The name of whoever handed it in.' })
  submittedName: string;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => Boolean, { description: 'The first version came after its last day.' })
  late: boolean;

  @Field(() => Boolean, { description: 'Nothing happened at any client.' })
  nil: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was corrected; null for the first version.' })
  reason: string | null;

  /** Credit code, for the resolvers. */
  agencyCode: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A contract that ended before the month and may be added to its report.',
})
export class AddableContract {
  @Field(() => ID)
  contract: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => String)
  townName: string;

  @Field(() => String, { nullable: true, description: "The agency's own number." })
  number: string | null;

  @Field(() => DateScalar, { description: 'Last day in force.' })
  endedOn: string;
}

@ObjectType({ simpleResolvers: true, description: 'The report of a month before it is handed in.' })
export class PreparedMonthlyReport {
  @Field(() => String)
  month: string;

  @Field(() => DateScalar, { description: 'The last day in time, until 24:00 (Q-10).' })
  dueOn: string;

  @Field(() => String, { description: 'How the last day was counted.' })
  counted: string;

  @Field(() => String)
  countedEn: string;

  @Field(() => Boolean, { description: 'The calendar of working days does not cover it yet.' })
  provisional: boolean;

  @Field(() => Int, { description: 'Of what was saved by hand; 0 when nothing was.' })
  revision: number;

  @Field(() => MonthlyReport, { nullable: true, description: 'What was handed in and would be corrected.' })
  submitted: MonthlyReport | null;

  @Field(() => [String], {
    description: 'What a person should know of a workbook that was read; in Chinese.',
  })
  notes: string[];

  /** For the resolvers. */
  prepared: PreparedReport;
  agencyCode: string;
}

@ObjectType({ simpleResolvers: true, description: 'A file to be saved.' })
export class MonthlyWorkbook {
  @Field(() => String)
  fileName: string;

  @Field(() => String, { description: 'Base64.' })
  content: string;
}

export const MonthlyReportState = {
  SUBMITTED: 'SUBMITTED',
  LATE: 'LATE',
  MISSING: 'MISSING',
  OPEN: 'OPEN',
  UNKNOWN: 'UNKNOWN',
} as const;
registerEnumType(MonthlyReportState, {
  name: 'MonthlyReportState',
  description:
    'Handed in, handed in late, not handed in by its last day, or still to be handed in. UNKNOWN: not handed in here, for a month before those that are watched.',
});

@ObjectType({ simpleResolvers: true, description: 'That an agency reports a month, and how it stands.' })
export class MonthlyReportDuty {
  @Field(() => ID, { description: 'Credit code and month.' })
  id: string;

  @Field(() => String)
  month: string;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => MonthlyReportState)
  state: string;

  @Field(() => [String], { description: 'Names of the towns with a contract in force.' })
  towns: string[];

  @Field(() => DateScalar, { nullable: true })
  submittedOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the report that stands.' })
  version: number | null;

  @Field(() => Boolean, { nullable: true })
  nil: boolean | null;

  /** Credit code, for the resolver. */
  agencyCode: string;
}

@ObjectType({ simpleResolvers: true, description: 'What stands reported for a town.' })
export class TownMonth {
  @Field(() => ID, { description: 'Nine-digit code.' })
  town: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Agencies that reported.' })
  agencies: number;

  @Field(() => MonthlyTotals)
  totals: MonthlyTotals;
}

@ObjectType({ simpleResolvers: true })
export class MonthlyReportDutyConnection {
  @Field(() => [MonthlyReportDuty])
  nodes: MonthlyReportDuty[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  /** For the resolver of sums. */
  townsOf: { readonly month: string; readonly authorities: readonly string[] } | null;
}
