import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Authority, toAuthority } from '../authority/authority.graphql.ts';
import { Subject, toSubject } from '../subject/subject.graphql.ts';
import type { EscalationRecord, EscalationState as State } from './escalation.ts';

export const EscalationState = {
  OPEN: 'OPEN',
  TAKEN: 'TAKEN',
  DECLINED: 'DECLINED',
  LAPSED: 'LAPSED',
} as const satisfies Record<State, State>;
registerEnumType(EscalationState, { name: 'EscalationState' });

export const EscalationMeasure = { EXPOSURE: 'EXPOSURE', LISTING: 'LISTING' } as const;
registerEnumType(EscalationMeasure, {
  name: 'EscalationMeasure',
  description: 'What two talks, or two exposures, propose.',
});

@ObjectType({ simpleResolvers: true, description: 'A talk or exposure that was counted.' })
export class EscalationEvent {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  on: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the ladder proposes (C1-16-6, C1-17-6). It decides nothing: an official takes it up or declines. Not public.',
})
export class Escalation {
  @Field(() => ID)
  id: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => EscalationMeasure)
  proposes: EscalationRecord['proposes'];

  @Field(() => Subject)
  subject: typeof Subject;

  @Field(() => Authority)
  authority: Authority;

  @Field(() => EscalationState)
  state: State;

  @Field(() => [EscalationEvent])
  events: readonly EscalationEvent[];

  @Field(() => DateTimeScalar)
  proposedAt: string;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true })
  decisionReason: string | null;
}

@ObjectType({ simpleResolvers: true })
export class EscalationConnection {
  @Field(() => [Escalation])
  nodes: Escalation[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

/** The proposal as the graph shows it to officials. */
export function toEscalation({ clause, subject, authority, ...rest }: EscalationRecord): Escalation {
  return {
    ...rest,
    clause: toCitation(clause),
    subject: toSubject(subject),
    authority: toAuthority(authority),
  };
}
