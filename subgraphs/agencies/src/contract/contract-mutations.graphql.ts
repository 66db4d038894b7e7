import { normaliseCreditCode } from '@chengan/shared/credit-code/credit-code';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { amendContract } from './amend-contract.command.ts';
import { attachToContract } from './attach-to-contract.command.ts';
import { ContractFile } from './contract-file.graphql.ts';
import { contractFileOf } from './contract-files.graphql.ts';
import { recordCountyUpload, terminateContract } from './end-contract.command.ts';
import { isKnownClient } from './known-client.store.ts';
import { agencyStaff } from './party.ts';
import { signContract } from './sign-contract.command.ts';
import { withdrawPaper } from './withdraw-paper.command.ts';
import { readTerms } from './read-terms.ts';

@InputType({ description: 'Part of a contract in words.' })
export class ContractSectionInput {
  @Field(() => ID, {
    description: 'OBJECT, SCOPE, CONTENT, TIME, QUALITY, RIGHTS, DUTIES, LIABILITY, INTERESTS.',
  })
  code: string;

  @Field(() => String)
  text: string;
}

@InputType()
export class ContractTermsInput {
  @Field(() => String, {
    nullable: true,
    description: "合同编号, the agency's own; unique among its contracts.",
  })
  number?: string | null;

  @Field(() => DateScalar)
  signedOn: Day;

  @Field(() => DateScalar)
  startsOn: Day;

  @Field(() => DateScalar, { description: 'Last day of the term.' })
  endsOn: Day;

  @Field(() => Int)
  visitsPerYear: number;

  @Field(() => ID, { description: "Code of the client's trade." })
  industry: string;

  @Field(() => ID, { description: 'Region code of the place of service: a town, or a county.' })
  place: string;

  @Field(() => [ID], { description: 'Codes of the kinds of service.' })
  kinds: string[];

  @Field(() => [Int], { defaultValue: [], description: 'J-12 by number.' })
  contents: number[];

  @Field(() => ID, { nullable: true, description: 'The practitioner who leads the work.' })
  leader?: string | null;

  @Field(() => [ContractSectionInput], { defaultValue: [] })
  sections: ContractSectionInput[];

  @Field(() => String, { nullable: true, description: 'In words.' })
  fee?: string | null;
}

@Resolver()
export class ContractMutations {
  @Needs('contract:write')
  @Mutation(() => ContractFile, {
    description:
      'Takes a contract that the agency signed. Every part that an act wants and it lacks is a problem with its clause; what falls short of J-11b or S-5.4.2 is taken with a reason.',
  })
  async signContract(
    @Arg('enterprise', () => ID, { description: 'Credit code of the client.' }) enterprise: string,
    @Arg('terms', () => ContractTermsInput) terms: ContractTermsInput,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Arg('renewedFrom', () => ID, { nullable: true }) renewedFrom: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    const read = valueOrError(readTerms(terms));
    const clientKnown = await isKnownClient(em, normaliseCreditCode(enterprise));
    const input = {
      enterprise,
      clientKnown,
      terms: read,
      reason: reason ?? null,
      renewedFrom: renewedFrom ?? null,
    };
    return contractFileOf(context, valueOrError(await signContract(em, clock, staff, input)));
  }

  @Needs('contract:write')
  @Mutation(() => ContractFile, {
    description: 'Amends a contract as a new version; the former stays. All the terms are handed in.',
  })
  async amendContract(
    @Arg('id', () => ID) id: string,
    @Arg('terms', () => ContractTermsInput) terms: ContractTermsInput,
    @Arg('effectiveOn', () => DateScalar) effectiveOn: Day,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    const input = { id, revision, terms: valueOrError(readTerms(terms)), effectiveOn, reason };
    return contractFileOf(context, valueOrError(await amendContract(em, clock, staff, input)));
  }

  @Needs('contract:write')
  @Mutation(() => ContractFile, { description: 'Makes files part of a contract: the signed paper.' })
  async attachToContract(
    @Arg('id', () => ID) id: string,
    @Arg('attachments', () => [ID]) attachments: string[],
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return contractFileOf(
      context,
      valueOrError(await attachToContract(em, clock, staff, { id, attachments })),
    );
  }

  @Needs('contract:write')
  @Mutation(() => ContractFile, {
    description:
      'Takes a file out of the papers of a contract; it is kept, and the entry says which and why.',
  })
  async withdrawContractPaper(
    @Arg('id', () => ID) id: string,
    @Arg('attachment', () => ID) attachment: string,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    const paper = { id, revision, attachment, reason };
    return contractFileOf(context, valueOrError(await withdrawPaper(em, clock, staff, paper)));
  }

  @Needs('contract:write')
  @Mutation(() => ContractFile, {
    description: 'Ends a contract before its term; `on` is its last day in force.',
  })
  async terminateContract(
    @Arg('id', () => ID) id: string,
    @Arg('on', () => DateScalar) on: Day,
    @Arg('reason', () => String) reason: string,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return contractFileOf(
      context,
      valueOrError(await terminateContract(em, clock, staff, { id, revision, on, reason })),
    );
  }

  @Needs('contract:write')
  @Mutation(() => ContractFile, {
    description: "Notes that the contract was put into the county's supervision system (S-A4-3).",
  })
  async recordCountyUpload(
    @Arg('id', () => ID) id: string,
    @Arg('on', () => DateScalar) on: Day,
    @Arg('revision', () => Int, { nullable: true }) revision: number | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    const staff = valueOrError(agencyStaff(actor));
    return contractFileOf(
      context,
      valueOrError(await recordCountyUpload(em, clock, staff, { id, revision, on })),
    );
  }
}
