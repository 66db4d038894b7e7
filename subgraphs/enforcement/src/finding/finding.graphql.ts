import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import type { CreditPart as Part, Finding as FindingRecord, FindingState as State } from './finding.ts';

export const FindingState = {
  PROPOSED: 'PROPOSED',
  CONFIRMED: 'CONFIRMED',
  DISMISSED: 'DISMISSED',
  REVOKED: 'REVOKED',
} as const satisfies Record<State, State>;
registerEnumType(FindingState, { name: 'FindingState' });

export const CreditPart = {
  CITY: 'CITY',
  Q1: 'Q1',
  Q2: 'Q2',
  Q3: 'Q3',
  Q4: 'Q4',
  YEAR_END: 'YEAR_END',
} as const satisfies Record<Part, Part>;
registerEnumType(CreditPart, { name: 'CreditPart' });

@ObjectType({
  simpleResolvers: true,
  description:
    'A violation as officials work on it. Not public: a confirmed one is public through the score that it changes.',
})
export class Finding {
  @Field(() => ID)
  id: string;

  @Field(() => Subject)
  subject: typeof Subject;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => DateScalar)
  occurredOn: string;

  @Field(() => Authority, { description: 'Who found it.' })
  authority: Authority;

  @Field(() => Region, {
    nullable: true,
    description: 'The place of service; null: somewhere in the territory of the authority.',
  })
  place: Region | null;

  @Field(() => CreditPart, {
    nullable: true,
    description: 'The part of the score that bears it; null: by the quarter of the conduct.',
  })
  part: Part | null;

  @Field(() => String, { nullable: true })
  violation: string | null;

  @Field(() => String)
  summary: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => FindingState)
  state: State;

  @Field(() => Boolean)
  disputed: boolean;

  @Field(() => Boolean, {
    description: "The city confirmed that what exceeds the town's part is taken from its own (Q-12).",
  })
  spillConfirmed: boolean;

  @Field(() => String, { description: 'Account of the proposer.' })
  proposedBy: string;

  @Field(() => DateTimeScalar)
  proposedAt: string;

  @Field(() => String, { nullable: true, description: 'Account of who confirmed or dismissed.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' })
  decisionReason: string | null;

  @Field(() => String, { nullable: true })
  revokedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: string | null;

  @Field(() => String, { nullable: true })
  revocationReason: string | null;

  @Field(() => Int, { description: 'Grows with every change; hand it in with a decision.' })
  revision: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class FindingConnection {
  @Field(() => [Finding])
  nodes: Finding[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

/** The finding as the graph shows it to officials. */
export function toFindingFile({ subject, clause, authority, place, ...rest }: FindingRecord): Finding {
  return {
    ...rest,
    subject: toSubject(subject),
    clause: toCitation(clause),
    authority: toAuthority(authority),
    place: toRegion(place),
  };
}
