import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { LineSource as Source } from './application.ts';
import type { ObjectionState, RaisedFor } from './objection.store.ts';
import { LineSource, StarObjectionFor, StarObjectionState } from './enums.graphql.ts';

export
@ObjectType({ simpleResolvers: true, description: 'A deduction that the agency declares itself.' })
class StarDeclared {
  @Field(() => ID)
  rule: string;

  @Field(() => String)
  count: string;

  @Field(() => String)
  note: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A line of the score sheet: a deduction, bonus or veto with its evidence.',
})
export class StarSheetLine {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'Such as S-A4-3, S-A20-2-CITY, S-7.6.2-a.' })
  rule: string;

  @Field(() => String)
  count: string;

  @Field(() => String)
  note: string;

  @Field(() => LineSource)
  source: Source;

  @Field(() => DateScalar, { description: 'The day of the visit or document.' })
  seenOn: string;

  @Field(() => DateScalar)
  recordedOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An objection to an announced sheet. Who of the public raised it is not kept.',
})
export class StarObjection {
  @Field(() => ID)
  id: string;

  @Field(() => StarObjectionFor)
  raisedFor: RaisedFor;

  @Field(() => ID)
  rule: string;

  @Field(() => String)
  grounds: string;

  @Field(() => DateScalar)
  raisedOn: string;

  @Field(() => StarObjectionState)
  state: ObjectionState;

  @Field(() => String, { nullable: true, description: 'What counts for the rule since it was upheld.' })
  countAfter: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A deduction or bonus that the hub proposes from what it knows; nothing counts before an official records it.',
})
export class StarProposal {
  @Field(() => ID)
  rule: string;

  @Field(() => String)
  count: string;

  @Field(() => String)
  evidence: string;

  @Field(() => String)
  evidenceEn: string;
}

@InputType()
export class StarDeclaredInput {
  @Field(() => ID)
  rule: string;

  @Field(() => DecimalScalar)
  count: { toString(places?: number): string };

  @Field(() => String, { defaultValue: '' })
  note: string;
}
