import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Industry } from '../service-kind/choices.graphql.ts';
import {
  CertificateKind,
  CertificateLevel,
  Discipline,
  Education,
  EngineerTitle,
  Sex,
} from './person-enums.graphql.ts';

@ObjectType({ simpleResolvers: true })
export class TradeYears {
  @Field(() => Industry)
  industry: Industry;

  @Field(() => Int, { description: 'Whole years of safety work in the trade, as declared.' })
  years: number;
}

@ObjectType({ simpleResolvers: true, description: 'A certificate of a person as it is kept.' })
export class PersonCertificate {
  @Field(() => ID)
  id: string;

  @Field(() => CertificateKind)
  kind: string;

  @Field(() => CertificateLevel, { nullable: true })
  level: string | null;

  @Field(() => String)
  number: string;

  @Field(() => [Industry])
  industries: Industry[];

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last valid day; null for one without an end.',
  })
  validTo: string | null;

  @Field(() => String)
  issuedBy: string;

  @Field(() => ID, { nullable: true, description: 'The file with its picture.' })
  attachment: string | null;

  @Field(() => Boolean, { description: 'Whether it counts today.' })
  valid: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it was taken out of the file.',
  })
  endedOn: string | null;

  @Field(() => String, { nullable: true })
  endedReason: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A line of the training log (S-4.2).' })
export class Training {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar)
  heldOn: string;

  @Field(() => String)
  topic: string;

  @Field(() => DecimalScalar)
  hours: string;

  @Field(() => String)
  trainer: string;

  @Field(() => Boolean)
  passed: boolean;

  @Field(() => DateTimeScalar)
  recordedAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was done to a file, version by version.' })
export class PersonChange {
  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'ADDED, CORRECTED, LEFT, CERTIFICATE_ADDED, CERTIFICATE_ENDED.' })
  deed: string;

  @Field(() => DateScalar, {
    description: 'The day of the fact; the clock of its notice runs from here (J-9b).',
  })
  changedOn: string;

  @Field(() => [String], { description: 'The fields, as PersonFile names them.' })
  changed: readonly string[];

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => DateTimeScalar)
  recordedAt: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The file of somebody who works for an agency, or of an expert (J-A1, C1-4b): for whoever keeps it and those who supervise.',
})
export class PersonFile {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'AGENCY or EXPERT.' })
  holderKind: string;

  @Field(() => ID, { description: 'Credit code of the agency, or the id of the expert.' })
  holder: string;

  @Field(() => Int, { description: 'Grows with every change; hand it in with the next.' })
  version: number;

  @Field(() => String, {
    description: 'The first six and the last four characters; nobody is shown the rest.',
  })
  identityMasked: string;

  @Field(() => String)
  name: string;

  @Field(() => Sex)
  sex: string;

  @Field(() => Education, { nullable: true })
  education: string | null;

  @Field(() => String, { nullable: true })
  major: string | null;

  @Field(() => EngineerTitle)
  title: string;

  @Field(() => [Industry])
  titleIndustries: Industry[];

  @Field(() => [Discipline])
  disciplines: readonly string[];

  @Field(() => [TradeYears])
  safetyYears: TradeYears[];

  @Field(() => DateScalar, { nullable: true })
  employedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: '劳动合同 signed.' })
  contractOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when social insurance is paid here.' })
  insuredFrom: string | null;

  @Field(() => Boolean)
  fullTime: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of employment.' })
  leftOn: string | null;

  @Field(() => Boolean, {
    description: 'The agency was told that the person is registered elsewhere, and confirmed.',
  })
  elsewhereConfirmed: boolean;

  @Field(() => [PersonCertificate])
  certificates: PersonCertificate[];
}

@ObjectType({ simpleResolvers: true })
export class PersonFileConnection {
  @Field(() => [PersonFile])
  nodes: PersonFile[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}
