import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import {
  FileDocumentPurpose,
  ManagementSystemKind,
  OfficeTenure,
  OrganisationKind,
} from './agency-file-enums.graphql.ts';
import { AgencyFile } from './agency-file-types.graphql.ts';
import type { DocumentPurpose, Organisation, SystemKind, Tenure } from './agency-file.ts';
import { agencyPersonOf } from './agency-person.graphql.ts';
import { amendAgencyFile } from './amend-agency-file.command.ts';
import { toAgencyFile } from './to-agency-file.graphql.ts';

@InputType()
class EquipmentInput {
  @Field(() => String)
  name: string;

  @Field(() => Int)
  quantity: number;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
class ManagementSystemInput {
  @Field(() => ManagementSystemKind)
  kind: SystemKind;

  @Field(() => String)
  title: string;

  @Field(() => DateScalar)
  inForceFrom: Day;
}

@InputType()
class OtherConditionInput {
  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  basis?: string | null;

  @Field(() => Boolean)
  met: boolean;
}

@InputType()
class FileDocumentInput {
  @Field(() => FileDocumentPurpose)
  purpose: DocumentPurpose;

  @Field(() => ID, { description: "A finished attachment of the agency's own, of that purpose." })
  attachment: string;
}

@InputType({
  description: 'The whole of the file: what is left out is taken back, but for the telephone number.',
})
export class AmendAgencyFileInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  registeredAddress: string;

  @Field(() => String, { nullable: true })
  officeAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'Square metres, at most two decimals.' })
  officeArea?: string | null;

  @Field(() => OfficeTenure, { nullable: true })
  officeTenure?: Tenure | null;

  @Field(() => String, { nullable: true })
  legalRepresentative?: string | null;

  @Field(() => String, { nullable: true })
  principal?: string | null;

  @Field(() => String, { nullable: true })
  contact?: string | null;

  @Field(() => String, { nullable: true, description: 'Left out, the number on file stays.' })
  phone?: string | null;

  @Field(() => DateScalar, { nullable: true })
  establishedOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'In 10,000 yuan, at most two decimals.' })
  registeredCapital?: string | null;

  @Field(() => String, { nullable: true })
  businessScope?: string | null;

  @Field(() => OrganisationKind, { nullable: true })
  organisation?: Organisation | null;

  @Field(() => [EquipmentInput])
  equipment: EquipmentInput[];

  @Field(() => [ManagementSystemInput])
  systems: ManagementSystemInput[];

  @Field(() => [OtherConditionInput])
  otherConditions: OtherConditionInput[];

  @Field(() => [FileDocumentInput], {
    defaultValue: [],
    description: 'A new licence or identity card takes the place of the old one.',
  })
  addDocuments: FileDocumentInput[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Ids of attachments that no longer belong to the file.',
  })
  removeDocuments: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day since which the facts are so, from which the clock of J-9b runs; today when left out.',
  })
  changedOn?: Day | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@Resolver()
export class AmendAgencyFileMutation {
  @Needs('agency-file:amend')
  @Mutation(() => AgencyFile, {
    description:
      "Records a new version of the agency's own file. Refused with every reason at once; CHANGED_MEANWHILE when `revision` (0: none yet) is no longer the newest.",
  })
  async amendAgencyFile(
    @Arg('revision', () => Int) revision: number,
    @Arg('input', () => AmendAgencyFileInput) input: AmendAgencyFileInput,
    @Ctx() context: GraphContext,
  ): Promise<AgencyFile> {
    const { addDocuments, removeDocuments, changedOn, note, ...said } = input;
    const facts = {
      name: said.name,
      registeredAddress: said.registeredAddress,
      officeAddress: said.officeAddress ?? null,
      officeArea: said.officeArea ?? null,
      officeTenure: said.officeTenure ?? null,
      legalRepresentative: said.legalRepresentative ?? null,
      principal: said.principal ?? null,
      contact: said.contact ?? null,
      phone: said.phone ?? null,
      establishedOn: said.establishedOn ?? null,
      registeredCapital: said.registeredCapital ?? null,
      businessScope: said.businessScope ?? null,
      organisation: said.organisation ?? null,
      equipment: said.equipment.map((one) => ({ ...one, note: one.note ?? null })),
      systems: said.systems.map(({ kind, title, inForceFrom }) => ({ kind, title, inForceFrom })),
      otherConditions: said.otherConditions.map(({ text, basis, met }) => ({
        text,
        basis: basis ?? null,
        met,
      })),
    };
    const outcome = await amendAgencyFile(context.em, context.clock, agencyPersonOf(context), {
      revision,
      facts,
      changedOn: changedOn ?? null,
      note: note ?? null,
      addDocuments,
      removeDocuments,
    });
    return toAgencyFile(valueOrError(outcome));
  }
}
