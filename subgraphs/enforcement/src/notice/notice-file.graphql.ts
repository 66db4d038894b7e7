import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { type Day } from '@chengan/shared/time/day';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Refusal } from '../refusal/refusal.graphql.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import { publicationGate } from './gate.ts';
import type { NoticeKind as Kind } from './kinds.ts';
import { Measure, NoticeKind, NoticeNaming, NoticeSeverity, toMeasure } from './notice.graphql.ts';
import type { Naming, NoticeRecord, NoticeState as State } from './notice.ts';
import type { Severity } from './severity-term.ts';

export const NoticeState = {
  DRAFT: 'DRAFT',
  APPROVED: 'APPROVED',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<State, State>;
registerEnumType(NoticeState, { name: 'NoticeState' });

@ObjectType({
  simpleResolvers: true,
  description: 'The record that the subject was told reason, basis and rights before the decision.',
})
export class PriorNotice {
  @Field(() => DateScalar)
  servedOn: string;

  @Field(() => String)
  document: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A notice as officials work on it, from draft to withdrawal, with its subjects also when it masks them. Not public.',
})
export class NoticeFile {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeState)
  state: State;

  @Field(() => NoticeKind)
  kind: Kind;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true })
  documentNumber: string | null;

  @Field(() => NoticeSeverity, { nullable: true })
  severity: Severity | null;

  @Field(() => NoticeNaming, { nullable: true })
  naming: Naming | null;

  @Field(() => String, { nullable: true })
  namingReason: string | null;

  @Field(() => Authority)
  issuedBy: Authority;

  @Field(() => [Subject])
  subjects: (typeof Subject)[];

  @Field(() => [Citation])
  basis: Citation[];

  @Field(() => [Measure])
  measures: Measure[];

  @Field(() => DateScalar, { nullable: true })
  decidedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  publicUntil: string | null;

  @Field(() => PriorNotice, { nullable: true })
  priorNotice: PriorNotice | null;

  @Field(() => ID, { nullable: true, description: 'The proposal of the ladder that it takes up.' })
  escalation: string | null;

  @Field(() => Boolean)
  disputed: boolean;

  @Field(() => String)
  draftedBy: string;

  @Field(() => DateTimeScalar)
  draftedAt: string;

  @Field(() => String, { nullable: true })
  approvedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  approvedAt: string | null;

  @Field(() => String, { nullable: true })
  publishedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt: string | null;

  @Field(() => String, { nullable: true })
  withdrawnBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt: string | null;

  @Field(() => String, { nullable: true })
  withdrawalReason: string | null;

  @Field(() => [String], { description: 'Accounts of those who amended the draft since.' })
  amenders: readonly string[];

  @Field(() => String, { nullable: true })
  returnedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  returnedAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the leader sent the draft back; until it is amended or approved.',
  })
  returnReason: string | null;

  @Field(() => Int, { description: 'Grows with every change; hand it in with a decision.' })
  revision: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt: string | null;

  @Field(() => [Refusal], { description: 'What stands in the way of publication today.' })
  obstacles: readonly Refusal[];

  @Field(() => [Refusal], { description: 'What to know before publishing: replaced bases (Q-33).' })
  warnings: readonly Refusal[];
}

@ObjectType({ simpleResolvers: true })
export class NoticeFileConnection {
  @Field(() => [NoticeFile])
  nodes: NoticeFile[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

/** The notice as the graph shows it to officials on `today`. */
export function toNoticeFile(notice: NoticeRecord, today: Day): NoticeFile {
  const { issuedBy, subjects, basis, measures, ...rest } = notice;
  const { problems, warnings } = publicationGate(notice, today);
  return {
    ...rest,
    issuedBy: toAuthority(issuedBy),
    subjects: subjects.map(toSubject),
    basis: basis.map(toCitation),
    measures: measures.map(toMeasure),
    obstacles: problems,
    warnings,
  };
}
