import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HazardSeverity, HazardStep } from './hazard-types.graphql.ts';
import { type HazardSeverity as Severity } from './visit.ts';
import { SigningParty, VisitAnswerKind } from './visit-enums.graphql.ts';

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

export
@ObjectType({ simpleResolvers: true, description: 'A rule that a recorded visit does not keep to.' })
class VisitDoubt {
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

export
@ObjectType({ simpleResolvers: true })
class VisitHazardCount {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Major hazards and illegal work.' })
  major: number;

  @Field(() => Int)
  rectified: number;
}
