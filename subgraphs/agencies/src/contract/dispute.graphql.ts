import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { officialIn } from '@chengan/shared/permission/actor';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import DataLoader from 'dataloader';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { ContractFile } from './contract-file.graphql.ts';
import { contractFileOf } from './contract-files.graphql.ts';
import { disputeContract, settleDispute } from './dispute.command.ts';
import type { ContractDispute as DisputeRecord, DisputeOutcome as Outcome } from './dispute.ts';
import { disputesOf } from './dispute.store.ts';

export const ContractDisputeOutcome = { STANDS: 'STANDS', NOT_ONE: 'NOT_ONE' } as const;
registerEnumType(ContractDisputeOutcome, {
  name: 'ContractDisputeOutcome',
  valuesConfig: {
    STANDS: { description: 'It is a contract of the enterprise, and counts again.' },
    NOT_ONE: { description: 'It is none, and is not counted in public.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'That an enterprise says of a contract that it is none of its own, and how that was settled.',
})
export class ContractDispute {
  @Field(() => String)
  reason: string;

  @Field(() => DateScalar)
  madeOn: string;

  @Field(() => ContractDisputeOutcome, { nullable: true, description: 'Null while it is not settled.' })
  outcome: Outcome | null;

  @Field(() => DateScalar, { nullable: true })
  settledOn: string | null;

  @Field(() => String, { nullable: true })
  settledReason: string | null;
}

@Resolver(() => ContractFile)
export class ContractDisputes {
  @FieldResolver(() => ContractDispute, {
    nullable: true,
    description: 'What the enterprise says against it; for its parties and the authorities of the place.',
  })
  dispute(@Root() { id }: ContractFile, @Ctx() context: GraphContext): Promise<ContractDispute | null> {
    return context
      .loader(
        'contract-disputes',
        () => new DataLoader<string, DisputeRecord | null>((ids) => disputesOf(context.em, ids)),
      )
      .load(id);
  }

  @Needs('contract:dispute')
  @Mutation(() => ContractFile, {
    description:
      'The enterprise says that the contract is none of its own. Until it is settled the contract is not counted in public.',
  })
  async disputeContract(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    if (actor?.kind !== 'ENTERPRISE') throw problemError([actor ? FOR_ENTERPRISES : SIGN_IN_FIRST]);
    const enterprise = { account: actor.account, enterprise: actor.holder };
    return contractFileOf(
      context,
      valueOrError(await disputeContract(em, clock, enterprise, { id, reason })),
    );
  }

  @Needs('contract:settle')
  @Mutation(() => ContractFile, {
    description: 'A reviewer or leader of the place settles what an enterprise said against a contract.',
  })
  async settleContractDispute(
    @Arg('id', () => ID, { description: 'Of the contract.' }) id: string,
    @Arg('outcome', () => ContractDisputeOutcome) outcome: Outcome,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: GraphContext,
  ): Promise<ContractFile> {
    const { em, clock, actor } = context;
    const official = officialIn(actor);
    if (!official) throw problemError([actor ? FOR_OFFICIALS : SIGN_IN_FIRST]);
    return contractFileOf(
      context,
      valueOrError(await settleDispute(em, clock, official, { id, outcome, reason })),
    );
  }
}

const FOR_ENTERPRISES = {
  code: 'FORBIDDEN',
  message: '此事由合同所列的企业办理。',
  messageEn: 'This is for the enterprise that the contract names.',
};
const FOR_OFFICIALS = {
  code: 'FORBIDDEN',
  message: '此事由应急管理部门办理。',
  messageEn: 'This is for officials to do.',
};
