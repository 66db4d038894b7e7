import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { enumOf } from '@chengan/shared/graph/enum-of';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Enterprise } from '../contract/contract.graphql.ts';
import { HazardSeverity, HazardStep } from './hazard-types.graphql.ts';
import {
  type HazardSeverity as Severity,
  VISIT_RATINGS,
  VISIT_STATES,
  type VisitRating as Rating,
  type VisitState as State,
} from './visit.ts';

export const VisitRating = enumOf(VISIT_RATINGS);
registerEnumType(VisitRating, {
  name: 'VisitRating',
  description: '满意、一般、差: form C of the Suzhou standard.',
});
export const VisitState = enumOf(VISIT_STATES);
registerEnumType(VisitState, {
  name: 'VisitState',
  description: 'How far the confirmation sheet is signed.',
});
export const SigningParty = enumOf(['AGENCY', 'CLIENT']);
registerEnumType(SigningParty, { name: 'SigningParty' });
export const VisitAnswerKind = enumOf(['CONFIRMED', 'CONTESTED']);
registerEnumType(VisitAnswerKind, {
  name: 'VisitAnswerKind',
  description: 'The client says that the sheet holds, or that the signature is not theirs.',
});

@ObjectType({ simpleResolvers: true })
export class VisitCertificate {
  @Field(() => String)
  kind: string;

  @Field(() => String)
  number: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  validTo: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who came, with what S-5.4.1d asks for.' })
export class VisitPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [VisitCertificate])
  certificates: VisitCertificate[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A hazard found at the site, in the five parts of C1-11b.',
})
export class VisitHazard {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '内容' })
  content: string;

  @Field(() => String, { nullable: true, description: '类型' })
  type: string | null;

  @Field(() => String, { nullable: true, description: '判定依据' })
  basis: string | null;

  @Field(() => String, { nullable: true, description: '原因' })
  cause: string | null;

  @Field(() => String, { nullable: true, description: '整改建议' })
  advice: string | null;

  @Field(() => HazardSeverity)
  severity: Severity;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the written advice, also of one given later.',
  })
  adviceNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the client agreed.' })
  agreedBy: string | null;

  @Field(() => DateScalar, { nullable: true })
  agreedOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Seen to be put right, at the visit or later: closed.',
  })
  rectifiedOn: string | null;

  @Field(() => [HazardStep], { description: 'What was added after the visit, as it was recorded.' })
  steps: readonly HazardStep[];
}

@ObjectType({ simpleResolvers: true })
export class VisitSignature {
  @Field(() => ID)
  id: string;

  @Field(() => SigningParty)
  party: 'AGENCY' | 'CLIENT';

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  post: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of an SVG of moves and lines in a box of 1000 × 400; null where a sheet was signed.',
  })
  drawing: string | null;

  @Field(() => ID, { nullable: true, description: 'Attachment with the sheet that was signed on paper.' })
  sheet: string | null;

  @Field(() => DateTimeScalar)
  signedAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the client said of the sheet afterwards.' })
export class VisitAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => VisitAnswerKind)
  kind: 'CONFIRMED' | 'CONTESTED';

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String)
  givenName: string;

  @Field(() => DateTimeScalar)
  givenAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'A rule that a recorded visit does not keep to.' })
export class VisitDoubt {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'Chinese.' })
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => String, { description: 'Id of the clause.' })
  clause: string;

  @Field(() => ID, { nullable: true, description: 'The hazard concerned.' })
  hazard: string | null;
}

@ObjectType({ simpleResolvers: true })
export class VisitHazardCount {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Major hazards and illegal work.' })
  major: number;

  @Field(() => Int)
  rectified: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The contract that a visit is under, as the sheet names it.',
})
export class VisitContract {
  @Field(() => ID)
  id: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day in force.' })
  endsOn: string;

  @Field(() => Int)
  visitsPerYear: number;

  @Field(() => String, { nullable: true })
  content: string | null;

  @Field(() => [String], { description: 'Codes of the kinds of service.' })
  kinds: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The project leader among the persons of the agency.' })
  leader: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A visit at the site of a client; append-only.' })
export class ServiceVisit {
  @Field(() => ID)
  id: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => AuthorityReference, { nullable: true, description: 'Who supervises the place.' })
  authority: AuthorityReference | null;

  @Field(() => DateScalar)
  on: string;

  @Field(() => DateTimeScalar)
  startedAt: string;

  @Field(() => DateTimeScalar)
  endedAt: string;

  @Field(() => [String], { description: 'Codes of the kinds of service.' })
  kinds: readonly string[];

  @Field(() => [Int], { description: 'J-12, 1 to 10.' })
  contents: readonly number[];

  @Field(() => String)
  process: string;

  @Field(() => [ID], { description: 'Attachments.' })
  photos: readonly string[];

  @Field(() => VisitRating, { nullable: true })
  rating: Rating | null;

  @Field(() => String, { nullable: true })
  opinions: string | null;

  @Field(() => VisitState)
  state: State;

  @Field(() => VisitHazardCount)
  hazardCount: VisitHazardCount;

  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects.' })
  corrects: string | null;

  @Field(() => String, { nullable: true })
  correctionReason: string | null;

  @Field(() => Boolean, { description: 'It says that what it corrects did not take place.' })
  retracted: boolean;

  @Field(() => ID, { nullable: true, description: 'The entry that corrects this one.' })
  correctedBy: string | null;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => String)
  recordedName: string;

  /** For the resolvers. */
  root: string;
  agencyCode: string;
  contractId: string;
  leaderId: string | null;
  personIds: readonly string[];
  kept: readonly VisitDoubt[];
}

@ObjectType({ simpleResolvers: true })
export class ServiceVisitConnection {
  @Field(() => [ServiceVisit])
  nodes: ServiceVisit[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
