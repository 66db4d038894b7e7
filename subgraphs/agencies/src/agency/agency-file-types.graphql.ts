import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  FileDocumentPurpose,
  ManagementSystemKind,
  OfficeTenure,
  OrganisationKind,
} from './agency-file-enums.graphql.ts';
import type { DocumentPurpose, Organisation, SystemKind, Tenure } from './agency-file.ts';

@ObjectType({ simpleResolvers: true })
export class Equipment {
  @Field(() => String)
  name: string;

  @Field(() => Int)
  quantity: number;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A management system of an agency (J-3, S-4.1d).' })
export class ManagementSystem {
  @Field(() => ManagementSystemKind)
  kind: SystemKind;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  inForceFrom: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A condition that another law or standard sets, as the agency lists it (S-4.1f).',
})
export class OtherCondition {
  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  basis: string | null;

  @Field(() => Boolean, { description: 'What the agency says of itself.' })
  met: boolean;
}

@ObjectType({ simpleResolvers: true })
export class FileDocument {
  @Field(() => FileDocumentPurpose)
  purpose: DocumentPurpose;

  @Field(() => ID, { description: 'Id of the attachment.' })
  attachment: string;

  @Field(() => DateScalar)
  addedOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that annex 1 asks for and the file lacks (J-A1).',
})
export class FileGap {
  @Field(() => String, { description: 'The field, or the purpose of the attachment.' })
  field: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'When a version of the file was recorded, and what it changed.',
})
export class AgencyFileVersion {
  @Field(() => Int)
  revision: number;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => DateScalar, { description: 'Since when the facts are so; the clock of J-9b runs from it.' })
  changedOn: string;

  @Field(() => [String], { description: 'Names of the fields that differ from the version before.' })
  changedFields: readonly string[];

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { description: 'Id of the account that recorded it.' })
  account: string;
}

@ObjectType({ simpleResolvers: true })
export class AgencyFileVersionConnection {
  @Field(() => [AgencyFileVersion])
  nodes: AgencyFileVersion[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What an agency says of itself (J-A1), one version. Not public: for the agency and whoever supervises it. Telephone numbers leave the hub masked.',
})
export class AgencyFile extends AgencyFileVersion {
  @Field(() => ID, { description: 'Credit code of the agency.' })
  creditCode: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  registeredAddress: string;

  @Field(() => String, { nullable: true, description: 'In the city of its bureau (J-3).' })
  officeAddress: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Square metres.' })
  officeArea: string | null;

  @Field(() => OfficeTenure, { nullable: true })
  officeTenure: Tenure | null;

  @Field(() => String, { nullable: true })
  legalRepresentative: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The principal, who answers for the quality of the services (C1-3b).',
  })
  principal: string | null;

  @Field(() => String, { nullable: true })
  contact: string | null;

  @Field(() => String, { nullable: true, description: 'First three and last four digits.' })
  phoneMasked: string | null;

  @Field(() => DateScalar, { nullable: true })
  establishedOn: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'In 10,000 yuan.' })
  registeredCapital: string | null;

  @Field(() => String, { nullable: true })
  businessScope: string | null;

  @Field(() => OrganisationKind, { nullable: true })
  organisation: Organisation | null;

  @Field(() => [Equipment])
  equipment: readonly Equipment[];

  @Field(() => [ManagementSystem])
  systems: readonly ManagementSystem[];

  @Field(() => [OtherCondition])
  otherConditions: readonly OtherCondition[];

  @Field(() => [FileDocument])
  documents: readonly FileDocument[];

  @Field(() => [FileGap], { description: 'What annex 1 asks for and is not there.' })
  gaps: readonly FileGap[];
}
