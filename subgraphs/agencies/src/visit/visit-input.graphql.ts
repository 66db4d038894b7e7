import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { HazardFound, HazardSeverity as Severity, VisitRating as Rating } from './visit.ts';
import type { SignatureInput, VisitInput } from './visit-input.ts';
import { HazardSeverity } from './hazard-types.graphql.ts';
import { SigningParty, VisitRating } from './visit-enums.graphql.ts';

@InputType()
export class HazardFoundInput {
  @Field(() => ID, { description: 'A UUID, made with the entry; a correction keeps it.' })
  id: string;

  @Field(() => String)
  content: string;

  @Field(() => String, { nullable: true })
  type?: string | null;

  @Field(() => String, { nullable: true })
  basis?: string | null;

  @Field(() => String, { nullable: true })
  cause?: string | null;

  @Field(() => String, { nullable: true })
  advice?: string | null;

  @Field(() => HazardSeverity)
  severity: Severity;

  @Field(() => String, { nullable: true })
  adviceNumber?: string | null;

  @Field(() => String, { nullable: true })
  agreedBy?: string | null;

  @Field(() => DateScalar, { nullable: true })
  agreedOn?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  rectifiedOn?: Day | null;
}

@InputType()
export class VisitSignatureInput {
  @Field(() => SigningParty)
  party: 'AGENCY' | 'CLIENT';

  @Field(() => ID, { nullable: true, description: 'Who of the agency.' })
  practitioner?: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the client.' })
  name?: string | null;

  @Field(() => String, { nullable: true })
  post?: string | null;

  @Field(() => String, { nullable: true })
  drawing?: string | null;

  @Field(() => ID, { nullable: true })
  sheet?: string | null;

  @Field(() => DateTimeScalar)
  signedAt: string;
}

@InputType({ description: 'A visit as it was written down at the site.' })
export class RecordVisitInput {
  @Field(() => ID, { description: 'A UUID, made with the draft: what is sent twice is one visit.' })
  id: string;

  @Field(() => ID)
  contract: string;

  @Field(() => DateTimeScalar)
  startedAt: string;

  @Field(() => DateTimeScalar)
  endedAt: string;

  @Field(() => [String])
  kinds: string[];

  @Field(() => [Int], { description: 'J-12, 1 to 10.' })
  contents: number[];

  @Field(() => ID, { nullable: true, description: "Project leader; default: the contract's." })
  leader?: string | null;

  @Field(() => [ID])
  practitioners: string[];

  @Field(() => String)
  process: string;

  @Field(() => [ID], { description: 'Attachments of the purpose PHOTO.' })
  photos: string[];

  @Field(() => [HazardFoundInput])
  hazards: HazardFoundInput[];

  @Field(() => [VisitSignatureInput])
  signatures: VisitSignatureInput[];

  @Field(() => VisitRating, { nullable: true })
  rating?: Rating | null;

  @Field(() => String, { nullable: true })
  opinions?: string | null;

  @Field(() => ID, { nullable: true })
  corrects?: string | null;

  @Field(() => String, { nullable: true })
  correctionReason?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  retracted: boolean;
}

/** What was left blank is nothing. */
const given = (text: string | null | undefined): string | null => (text?.trim() ? text : null);

function hazardOf(input: HazardFoundInput): HazardFound {
  const { id, content, severity, agreedOn = null, rectifiedOn = null } = input;
  return {
    ...{ id, content, severity, agreedOn, rectifiedOn },
    type: given(input.type),
    basis: given(input.basis),
    cause: given(input.cause),
    advice: given(input.advice),
    adviceNumber: given(input.adviceNumber),
    agreedBy: given(input.agreedBy),
  };
}

function signatureOf(input: VisitSignatureInput): SignatureInput {
  const { party, signedAt, practitioner = null, sheet = null } = input;
  return {
    ...{ party, signedAt, practitioner, sheet },
    name: given(input.name),
    post: given(input.post),
    drawing: given(input.drawing),
  };
}

/** What was sent, as the rules read it. */
export function toVisitInput(input: RecordVisitInput): VisitInput {
  const { leader = null, rating = null, corrects = null } = input;
  return {
    ...input,
    ...{ leader, rating, corrects },
    opinions: given(input.opinions),
    correctionReason: given(input.correctionReason),
    hazards: input.hazards.map(hazardOf),
    signatures: input.signatures.map(signatureOf),
  };
}
