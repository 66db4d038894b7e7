import type { ObjectionWindow } from '@chengan/shared/due/objection-window';
import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CreditNotice } from '../credit-cycle/credit-cycle-types.graphql.ts';
import { CreditAssessment } from './credit-types.graphql.ts';
import type { LadderProposal } from './ladder.ts';
import type { StandingChange, StandingChangeKind } from './standing-change.ts';

export const CreditChangeKind = {
  CONFIRMED: 'CONFIRMED',
  DISPUTED: 'DISPUTED',
  UPHELD: 'UPHELD',
  REVOKED: 'REVOKED',
} as const satisfies Record<StandingChangeKind, string>;
registerEnumType(CreditChangeKind, { name: 'CreditChangeKind' });

export const ObjectionTermKind = {
  CONFIRMATION: 'CONFIRMATION',
  RESULT_NOTICE: 'RESULT_NOTICE',
} as const satisfies Record<ObjectionWindow['by'], string>;
registerEnumType(ObjectionTermKind, {
  name: 'ObjectionTermKind',
  description:
    'Ten working days after confirmation, or the public notice of the results; both set by this hub.',
});

@ObjectType({ simpleResolvers: true, description: 'A talk (约谈) of the city bureau with the agency.' })
export class CreditLadderTalk {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  heldOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Where a violation of today would stand on the ladder of talks (J-A3-3-8, J-A3-2-7, J-A3-1-8); an official decides.',
})
export class CreditLadder {
  @Field(() => Citation, {
    nullable: true,
    description: 'The step; null where no talk counts, or today lies outside the cycle.',
  })
  clause: Citation | null;

  @Field(() => [CreditLadderTalk], {
    description: "The city's talks of the cycle, before today, that the step stands on; oldest first.",
  })
  talks: CreditLadderTalk[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The last thing that happened to a finding of the cycle, and so to the score.',
})
export class CreditChange {
  @Field(() => CreditChangeKind)
  kind: StandingChangeKind;

  @Field(() => ID, { description: 'The finding; not among the deductions when it was revoked.' })
  finding: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => DateTimeScalar)
  at: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A finding that the agency may object to, and until when.',
})
export class OpenToObjection {
  @Field(() => ID)
  finding: string;

  @Field(() => DateScalar, { description: 'The last day in time.' })
  until: string;

  @Field(() => ObjectionTermKind, { description: 'Which of the two terms it is: the later one.' })
  by: ObjectionWindow['by'];

  @Field(() => String, { description: 'How the days were counted, and who set them. Chinese.' })
  counted: string;

  @Field(() => String)
  countedEn: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The result of the rule as things stand, for officials and the agency itself; nothing of it is decided.',
})
export class CreditStanding extends CreditAssessment {
  @Field(() => Boolean, { description: 'Whether the cycle is still without a published grade.' })
  provisional: boolean;

  @Field(() => CreditChange, { nullable: true, description: 'Null while nothing was found in the cycle.' })
  lastChange: CreditChange | null;

  @Field(() => CreditLadder)
  ladder: CreditLadder;

  @Field(() => CreditNotice, {
    nullable: true,
    description: 'The last public notice of the result of the cycle; null while there was none.',
  })
  notice: CreditNotice | null;

  @Field(() => [OpenToObjection], {
    description: 'What the agency itself may object to today; empty for anybody else.',
  })
  openToObjection: OpenToObjection[];
}

/** The last change as the graph shows it. */
export function toChange(change: StandingChange | undefined): CreditChange | null {
  return change ? { ...change, clause: toCitation(change.clause) } : null;
}

/** What the ladder proposes, as the graph shows it. */
export function toLadder(proposal: LadderProposal): CreditLadder {
  if (proposal.kind !== 'proposed') return { clause: null, talks: [] };
  return {
    clause: toCitation(proposal.clause),
    talks: proposal.talks.map(({ id, heldOn }) => ({ id, heldOn })),
  };
}
