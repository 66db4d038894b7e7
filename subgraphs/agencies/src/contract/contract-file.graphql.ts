import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Citation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { Region } from '@chengan/shared/graph/region.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { enumOf } from '@chengan/shared/graph/enum-of';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Industry, ServiceKind } from '../service-kind/choices.graphql.ts';
import { Enterprise } from './contract.graphql.ts';
import { COVERAGE_STATES, type CoverageState } from './content-coverage.ts';
import type { Contract } from './contract.ts';
import type { EntryKind } from './contract-entry.ts';

export const ContractEntryKind = {
  SIGNED: 'SIGNED',
  AMENDED: 'AMENDED',
  TERMINATED: 'TERMINATED',
  COUNTY_UPLOADED: 'COUNTY_UPLOADED',
  FILE_ADDED: 'FILE_ADDED',
  FILE_WITHDRAWN: 'FILE_WITHDRAWN',
} as const satisfies Record<EntryKind, EntryKind>;
registerEnumType(ContractEntryKind, {
  name: 'ContractEntryKind',
  valuesConfig: {
    SIGNED: { description: '签订' },
    AMENDED: { description: '变更' },
    TERMINATED: { description: '提前终止' },
    COUNTY_UPLOADED: { description: '上传属地监管系统' },
    FILE_ADDED: { description: '添加签字合同' },
    FILE_WITHDRAWN: { description: '撤回签字合同' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A part of a contract in words, and whether an act wants it.',
})
export class ContractSection {
  @Field(() => ID)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Citation, { nullable: true, description: 'The clause that wants it at the place of service.' })
  wantedBy: Citation | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a contract was taken in spite of, for a reason.' })
export class ContractWarning {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => Citation, { nullable: true })
  clause: Citation | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was entered about a contract. Never changed, never removed.',
})
export class ContractEntry {
  @Field(() => Int)
  version: number;

  @Field(() => ContractEntryKind)
  kind: EntryKind;

  @Field(() => DateScalar)
  occurredOn: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => [ContractWarning])
  warnings: ContractWarning[];

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the term from then on.' })
  endsOn: string | null;

  @Field(() => Int, { nullable: true })
  visitsPerYear: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A year of a contract and its visits (J-11b).' })
export class ContractYear {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => Int, { description: 'As agreed; of a part of a year in proportion, rounded down.' })
  visits: number;

  @Field(() => Int)
  made: number;

  @Field(() => Boolean, { description: 'The year is over.' })
  over: boolean;
}

export const ContentCoverageState = enumOf(COVERAGE_STATES);
registerEnumType(ContentCoverageState, {
  name: 'ContentCoverageState',
  description: '已覆盖、待覆盖、该年度未覆盖、合同未列 (J-12).',
});

@ObjectType({ simpleResolvers: true, description: 'A visit that did a content of J-12.' })
export class CoveringVisit {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  on: string;
}

@ObjectType({ simpleResolvers: true, description: 'A content of J-12 in one contract year.' })
export class ContentYear {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => ContentCoverageState)
  state: CoverageState;

  @Field(() => [CoveringVisit], { description: 'The visits that did it, oldest first.' })
  visits: readonly CoveringVisit[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'One of the ten contents of service, and which visits covered it (J-12).',
})
export class ContentCoverage {
  @Field(() => Int, { description: 'J-12, 1 to 10.' })
  number: number;

  @Field(() => Boolean, {
    description: 'The contract names it, or names none: then all ten are its service.',
  })
  agreed: boolean;

  @Field(() => [ContentYear], { description: 'By contract year, the first ahead; none that is to come.' })
  years: readonly ContentYear[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A service contract with its wording, for its parties and the authorities of the place.',
})
export class ContractFile {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: "合同编号, the agency's own." })
  number: string | null;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day of the term as agreed.' })
  endsOn: string;

  @Field(() => DateScalar, { nullable: true })
  terminatedOn: string | null;

  @Field(() => DateScalar, { description: 'Last day in force.' })
  inForceTo: string;

  @Field(() => Int)
  visitsPerYear: number;

  @Field(() => Industry, { nullable: true })
  industry: Industry | null;

  @Field(() => [ServiceKind])
  kinds: ServiceKind[];

  @Field(() => Region, { nullable: true, description: 'Of service.' })
  place: Region | null;

  @Field(() => AuthorityReference, { nullable: true })
  authority: AuthorityReference | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it was put into the county's system (S-A4-3).",
  })
  countyUploadedOn: string | null;

  @Field(() => ID, { nullable: true })
  renewedFrom: string | null;

  @Field(() => Int, { description: 'Hand it in with a change.' })
  revision: number;

  /** As the store has it, for the resolvers. */
  contract: Contract;
}

@ObjectType({ simpleResolvers: true })
export class ContractFileConnection {
  @Field(() => [ContractFile])
  nodes: ContractFile[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}
