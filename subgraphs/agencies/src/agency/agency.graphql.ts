import { type GraphContext } from '@chengan/shared/graph/context';
import { checkCreditCode } from '@chengan/shared/credit-code/credit-code';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { isUuid } from '@chengan/shared/outcome/id';
import { refused } from '@chengan/shared/outcome/outcome';
import DataLoader from 'dataloader';
import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { OrganisationKind } from './agency-file-enums.graphql.ts';
import type { Organisation } from './agency-file.ts';
import { agenciesByCode, type Agency as AgencyRecord, expertsById } from './agency.store.ts';

@Directive('@key(fields: "creditCode")')
@ObjectType({
  simpleResolvers: true,
  description: 'A firm that sells safety services (安全生产技术服务机构).',
})
export class Agency {
  @Field(() => ID, { description: 'Unified social credit code, 18 characters.' })
  creditCode: string;

  @Field(() => String)
  name: string;

  @Field(() => Region, { nullable: true, description: 'Place of registration; null when it is unknown.' })
  region: Region | null;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the filing before first service (J-9a).' })
  filedOn: string | null;

  @Field(() => String, { nullable: true, description: 'As the agency filed it (J-A1).' })
  officeAddress: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'As the agency filed it (J-8, S-4.1a).' })
  organisation: Organisation | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    'A natural person who sells safety services; shown only while a published decision names the person.',
})
export class Expert {
  @Field(() => ID)
  id: string;

  /** Enforcement and directory say it too: whether it is public is decided where the decision is read. */
  @Directive('@shareable')
  @Field(() => String)
  name: string;
}

const loaders = {
  agency: (context: GraphContext) =>
    context.loader(
      'agency',
      () => new DataLoader<string, AgencyRecord | null>((codes) => agenciesByCode(context.em, codes)),
    ),
  expert: (context: GraphContext) =>
    context.loader(
      'expert',
      () => new DataLoader<string, Expert | null>((ids) => expertsById(context.em, ids, context.today)),
    ),
};

/** The agency of that code as the graph shows it; null where there is none. */
export async function loadAgency(context: GraphContext, creditCode: string): Promise<Agency | null> {
  const found = await loaders.agency(context).load(creditCode);
  return found && { ...found, region: toRegion(found.region) };
}

/** The expert of that id while a public decision names the person; null otherwise. */
export async function loadExpert(context: GraphContext, id: string): Promise<Expert | null> {
  return isUuid(id) ? loaders.expert(context).load(id) : null;
}

@Resolver(() => Agency)
export class AgencyQuery {
  @Query(() => Agency, {
    nullable: true,
    description:
      'The agency with that credit code (lower case and full width are taken). Null with error NOT_FOUND, CREDIT_CODE_MALFORMED or CREDIT_CODE_OLD_NUMBER.',
  })
  async agency(
    @Arg('creditCode', () => ID) creditCode: string,
    @Ctx() context: GraphContext,
  ): Promise<Agency | null> {
    const checked = checkCreditCode(creditCode);
    if (checked.problem && checked.verdict !== 'check-digit-fails')
      throw problemError([{ ...checked.problem, field: 'creditCode' }]);
    const agency = await loadAgency(context, checked.code);
    if (agency) return agency;
    return valueOrError(
      refused({
        code: 'NOT_FOUND',
        message: `没有统一社会信用代码为 ${checked.code} 的安全生产技术服务机构`,
        messageEn: `No safety-service agency has the credit code ${checked.code}`,
        field: 'creditCode',
      }),
    );
  }
}
