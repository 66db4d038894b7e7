import { checkCreditCode, isAcceptable } from '@chengan/shared/credit-code/credit-code';
import { type GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { DateScalar } from '@chengan/shared/graph/scalars';
import DataLoader from 'dataloader';
import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { type ChemicalActivity as Activity, type Enterprise as EnterpriseRecord } from './enterprise.ts';
import { type EnterpriseCard, enterpriseCards, findEnterprises } from './register.store.ts';

export const ChemicalActivity = {
  PRODUCTION: 'PRODUCTION',
  TRADE: 'TRADE',
  STORAGE: 'STORAGE',
  USE: 'USE',
} as const satisfies Record<Activity, Activity>;
registerEnumType(ChemicalActivity, {
  name: 'ChemicalActivity',
  description: 'What an enterprise does with hazardous chemicals: 生产、经营、储存、使用 (H-3a).',
});

@Directive('@key(fields: "creditCode")')
@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise in the register of an authority: one enterprise, one file (一企一档).',
})
export class Enterprise {
  @Field(() => ID, { description: 'Unified social credit code, 18 characters.' })
  creditCode: string;

  @Field(() => String, { description: 'As the register writes it.' })
  name: string;

  @Field(() => [String], { description: 'Names that it bore before (曾用名).' })
  formerNames: string[];

  @Field(() => [String], { description: 'Names that it bears beside the first (第二名称).' })
  otherNames: string[];

  @Field(() => Region, {
    nullable: true,
    description: 'Town, or county where the address says no more; null when it does not say.',
  })
  region: Region | null;

  @Field(() => String, { nullable: true, description: 'Registered address, as the register writes it.' })
  address: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of establishment.' })
  establishedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Form of enterprise as the register writes it, such as 有限责任公司.',
  })
  type: string | null;

  @Field(() => String, { nullable: true, description: 'Registered capital as the register writes it.' })
  capital: string | null;

  @Field(() => String, { nullable: true, description: 'As the register writes it.' })
  industry: string | null;

  @Field(() => String, { nullable: true, description: 'Scope of business.' })
  scope: string | null;

  @Field(() => [ChemicalActivity], {
    description: 'Empty when it is not registered for hazardous chemicals.',
  })
  chemicalActivities: Activity[];

  @Field(() => AuthorityReference, { description: 'The authority whose register it is in.' })
  authority: AuthorityReference;

  @Field(() => DateScalar, { description: 'Day of the last change of this file.' })
  updatedOn: string;
}

/** The enterprise of that code as the graph shows it; null where there is none. */
async function loadEnterprise(context: GraphContext, creditCode: string): Promise<Enterprise | null> {
  const loader = context.loader(
    'enterprise',
    () =>
      new DataLoader<string, EnterpriseRecord | null>(async (codes) => {
        const found = new Map((await findEnterprises(context.em, codes)).map((one) => [one.creditCode, one]));
        return codes.map((code) => found.get(code) ?? null);
      }),
  );
  const record = await loader.load(creditCode);
  return record && toGraph(record);
}

/** What an enterprise's card shows; fields with resolvers of their own need the code alone. */
const ON_CARD: ReadonlySet<string> = new Set([
  '__typename',
  'creditCode',
  'name',
  'region',
  'supervisionGrade',
]);

/** An enterprise of which another subgraph speaks: its card where no more is asked, else its whole file. */
export async function loadReference(
  context: GraphContext,
  creditCode: string,
  asked: ReadonlySet<string>,
): Promise<Pick<Enterprise, 'creditCode' | 'name' | 'region'> | null> {
  if ([...asked].some((field) => !ON_CARD.has(field))) return loadEnterprise(context, creditCode);
  const loader = context.loader(
    'enterprise-card',
    () =>
      new DataLoader<string, EnterpriseCard | null>(async (codes) => {
        const found = new Map((await enterpriseCards(context.em, codes)).map((one) => [one.creditCode, one]));
        return codes.map((code) => found.get(code) ?? null);
      }),
  );
  const card = await loader.load(creditCode);
  return card && { ...card, region: toRegion(card.region) };
}

function toGraph(record: EnterpriseRecord): Enterprise {
  return {
    creditCode: record.creditCode,
    name: record.name,
    formerNames: [...record.formerNames],
    otherNames: [...record.otherNames],
    region: toRegion(record.region),
    address: record.address,
    establishedOn: record.establishedOn,
    type: record.type,
    capital: record.capital,
    industry: record.industry,
    scope: record.scope,
    chemicalActivities: [...record.chemicalActivities],
    authority: { id: record.authority },
    updatedOn: record.updatedOn,
  };
}

@Resolver(() => Enterprise)
export class EnterpriseQuery {
  @Query(() => Enterprise, {
    nullable: true,
    description:
      'The enterprise with that credit code (lower case and full width are taken). Null with error NOT_FOUND, CREDIT_CODE_MALFORMED or CREDIT_CODE_OLD_NUMBER.',
  })
  async enterprise(
    @Arg('creditCode', () => ID) creditCode: string,
    @Ctx() context: GraphContext,
  ): Promise<Enterprise | null> {
    const check = checkCreditCode(creditCode);
    if (check.problem && !isAcceptable(check.verdict)) throw problemError([check.problem]);
    const enterprise = await loadEnterprise(context, check.code);
    if (enterprise) return enterprise;
    throw problemError([
      {
        code: 'NOT_FOUND',
        message: `没有统一社会信用代码为 ${check.code} 的企业`,
        messageEn: `No enterprise has the credit code ${check.code}`,
        field: 'creditCode',
      },
    ]);
  }
}
