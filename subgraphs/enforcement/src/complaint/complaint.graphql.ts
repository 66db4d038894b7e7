import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { enumOf } from '@chengan/shared/graph/enum-of';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Agency } from '../subject/subject.graphql.ts';
import {
  type Complaint as ComplaintRecord,
  COMPLAINT_CATEGORIES,
  complaintClause,
  COMPLAINT_STATES,
  type ComplaintCategory as Category,
  type ComplaintOutcome as Outcome,
  type ComplaintState as State,
} from './complaint.ts';
import type { Standing } from './complaint.store.ts';

export const ComplaintCategory = enumOf(COMPLAINT_CATEGORIES);
registerEnumType(ComplaintCategory, {
  name: 'ComplaintCategory',
  description:
    'AGENCY: conduct of an agency (S-7.6.1). INTERFERENCE, CHARGES: of an authority (C1-19a, C1-19b).',
});
export const ComplaintState = enumOf(COMPLAINT_STATES);
registerEnumType(ComplaintState, { name: 'ComplaintState' });
export const ComplaintOutcome = enumOf(COMPLAINT_STATES.filter((one) => one !== 'OPEN'));
registerEnumType(ComplaintOutcome, { name: 'ComplaintOutcome' });

@InputType()
export class ComplaintInput {
  @Field(() => ComplaintCategory)
  category: Category;

  @Field(() => ID, { nullable: true, description: 'Credit code of the agency; with AGENCY.' })
  agency?: string | null;

  @Field(() => String, { description: 'Region code of where it was, or of the authority that it is about.' })
  place: string;

  @Field(() => DateScalar, { nullable: true })
  occurredOn?: string | null;

  @Field(() => String)
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'Phone or e-mail; may be left out, erased once decided.',
  })
  contact?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The receipt of a report, told once.' })
export class ComplaintReceipt {
  @Field(() => String)
  receipt: string;

  @Field(() => Authority, { description: 'On whose desk it is.' })
  authority: Authority;
}

@ObjectType({ simpleResolvers: true, description: 'Where a report stands, for whoever has its receipt.' })
export class ComplaintStanding {
  @Field(() => ComplaintState)
  state: State;

  @Field(() => ComplaintCategory)
  category: Category;

  @Field(() => Authority)
  authority: Authority;

  @Field(() => DateScalar)
  receivedOn: string;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true })
  reply: string | null;
}

export function toStanding({ authority, ...rest }: Standing): ComplaintStanding {
  return { ...rest, authority: toAuthority(authority) };
}

@ObjectType({
  simpleResolvers: true,
  description: 'A report from the public, for officials of its place. Never public.',
})
export class Complaint {
  @Field(() => ID)
  id: string;

  @Field(() => ComplaintCategory)
  category: Category;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => ComplaintState)
  state: State;

  @Field(() => Agency, { nullable: true })
  agency: Agency | null;

  @Field(() => Authority, { nullable: true, description: 'The authority that it is about.' })
  about: Authority | null;

  @Field(() => Region, { nullable: true })
  place: Region | null;

  @Field(() => Authority, { description: 'On whose desk it is.' })
  authority: Authority;

  @Field(() => DateScalar, { nullable: true })
  occurredOn: string | null;

  @Field(() => DateScalar)
  receivedOn: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'Erased once it is decided.' })
  contact: string | null;

  @Field(() => String, { nullable: true })
  reply: string | null;

  @Field(() => ID, { nullable: true })
  suggestion: string | null;

  @Field(() => ID, { nullable: true })
  inspection: string | null;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => Int)
  revision: number;
}

@ObjectType({ simpleResolvers: true })
export class ComplaintConnection {
  @Field(() => [Complaint])
  nodes: Complaint[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

@InputType()
export class DecideComplaintInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => ComplaintOutcome)
  outcome: Outcome;

  @Field(() => String, { description: 'What whoever has the receipt is told.' })
  reply: string;

  @Field(() => ID, { nullable: true, description: 'SUGGESTED: the clause.' })
  clause?: string | null;

  @Field(() => String, { nullable: true, description: 'SUGGESTED: one line that may become public.' })
  summary?: string | null;

  @Field(() => ID, { nullable: true, description: 'INSPECTED: the inspection on record.' })
  inspection?: string | null;
}

/** The report as officials see it. */
export function toComplaint({
  agency,
  about,
  place,
  authority,
  category,
  ...rest
}: ComplaintRecord): Complaint {
  return {
    ...rest,
    category,
    clause: toCitation(complaintClause(category, authority)),
    agency: agency === null ? null : ({ creditCode: agency } as Agency),
    about: about === null ? null : toAuthority(about),
    place: toRegion(place),
    authority: toAuthority(authority),
  };
}
