import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Enterprise } from '../contract/contract.graphql.ts';

@ObjectType({ simpleResolvers: true, description: 'One visit of the month as a report tells it (J-A2).' })
export class MonthlyService {
  @Field(() => DateScalar)
  on: string;

  @Field(() => [String], { description: 'Who was there.' })
  people: string[];

  @Field(() => [Int], { description: 'Contents by number, J-12 (一) to (十).' })
  contents: number[];
}

@ObjectType({ simpleResolvers: true, description: 'The figures of one client in one month (J-A2).' })
export class MonthlyFigures {
  @Field(() => [MonthlyService])
  services: MonthlyService[];

  @Field(() => String, { description: 'The visits in words, one a line: `2026-10-12 张三、李四（1、6）`.' })
  servicesInWords: string;

  @Field(() => Int, { description: '本月服务次数.' })
  visits: number;

  @Field(() => Int)
  hazards: number;

  @Field(() => Int, { description: 'Of the hazards: major ones, illegal construction, illegal operation.' })
  majorHazards: number;

  @Field(() => Int)
  rectified: number;

  @Field(() => [String], { description: 'Numbers of written advice.' })
  advice: string[];

  @Field(() => Int, { description: 'Reports that a client refuses to put something right (J-13).' })
  refusals: number;

  @Field(() => Int)
  trainings: number;

  @Field(() => Int)
  drills: number;

  @Field(() => String, { description: 'The number that the parties gave the contract.' })
  contractNumber: string;

  @Field(() => String)
  note: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One contract with a client in one town: what is reported, and beside it what its visits say.',
})
export class MonthlyReportLine {
  @Field(() => ID)
  contract: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => ID, { description: 'Nine-digit code of the town.' })
  town: string;

  @Field(() => String)
  townName: string;

  @Field(() => String, { nullable: true, description: 'The trade, in Chinese.' })
  industry: string | null;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day in force.' })
  endsOn: string;

  @Field(() => Int, { description: 'On-site visits a year as contracted (J-11b).' })
  visitsPerYear: number;

  @Field(() => String, {
    nullable: true,
    description: 'SIGNED, ENDED or SIGNED_AND_ENDED in the month; null for neither.',
  })
  change: string | null;

  @Field(() => MonthlyFigures)
  reported: MonthlyFigures;

  @Field(() => MonthlyFigures, {
    description: 'What the visits said when it was handed in, or say now before that.',
  })
  recorded: MonthlyFigures;

  @Field(() => [String], { description: 'The figures in which the two differ: what was corrected by hand.' })
  corrected: string[];

  /** For the resolver of what the visits say now. */
  agencyCode: string;
  month: string;
}

@ObjectType({ simpleResolvers: true })
export class MonthlyReportLineConnection {
  @Field(() => [MonthlyReportLine])
  nodes: MonthlyReportLine[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'All of them, over all pages.' })
  totalCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'Sums over the lines of a report.' })
export class MonthlyTotals {
  @Field(() => Int, { description: 'Clients: lines of the report.' })
  clients: number;

  @Field(() => Int)
  visits: number;

  @Field(() => Int)
  hazards: number;

  @Field(() => Int)
  majorHazards: number;

  @Field(() => Int)
  rectified: number;

  @Field(() => Int)
  refusals: number;

  @Field(() => Int)
  trainings: number;

  @Field(() => Int)
  drills: number;
}

@InputType()
export class MonthlyLineInput {
  @Field(() => ID, { description: 'The contract of the line.' })
  contract: string;

  @Field(() => String, { description: 'One visit a line: `2026-10-12 张三、李四（1、6）`.' })
  services: string;

  @Field(() => Int)
  hazards: number;

  @Field(() => Int)
  majorHazards: number;

  @Field(() => Int)
  rectified: number;

  @Field(() => [String])
  advice: string[];

  @Field(() => Int)
  refusals: number;

  @Field(() => Int)
  trainings: number;

  @Field(() => Int)
  drills: number;

  @Field(() => String)
  contractNumber: string;

  @Field(() => String)
  note: string;
}
