import { type GraphContext } from '@chengan/shared/graph/context';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import { type Contract, type ContractPage, contractPages } from './contract.store.ts';

@Directive('@key(fields: "creditCode")')
@ObjectType({ simpleResolvers: true })
export class Enterprise {
  @Field(() => ID)
  creditCode: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A contract by which an agency serves an enterprise (J-11, C1-5c).',
})
export class ServiceContract {
  @Field(() => ID)
  id: string;

  @Field(() => Enterprise)
  enterprise: Enterprise;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar, { description: 'Last day of the term.' })
  endsOn: string;

  @Field(() => Int, { description: 'On-site visits a year as contracted (J-11b).' })
  visitsPerYear: number;

  @Field(() => String, { nullable: true, description: 'What is to be done, in words.' })
  content: string | null;

  /** Credit code of the agency, for the resolver. */
  agencyCode: string;
}

@ObjectType({ simpleResolvers: true })
export class ServiceContractConnection {
  @Field(() => [ServiceContract])
  nodes: ServiceContract[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

interface Ask {
  readonly side: 'agency' | 'enterprise';
  readonly code: string;
  readonly activeOn: Day | undefined;
  readonly first: number;
  readonly after: string | undefined;
}

async function contractsOf(
  context: GraphContext,
  { side, code, activeOn, first, after }: Ask,
): Promise<ServiceContractConnection> {
  const { limit, after: cursor } = valueOrError(
    pageRequest(first, after, [CURSOR_PART.day, CURSOR_PART.uuid]),
  );
  const loader = context.loader(
    `contracts:${side}:${activeOn ?? ''}:${first}:${after ?? ''}`,
    () =>
      new DataLoader<string, ContractPage>((keys) =>
        contractPages(context.em, side, keys, { activeOn, limit, after: cursor }),
      ),
  );
  const { rows, total } = await loader.load(code);
  return { ...toPage(rows.map(toContract), limit, (row) => [row.startsOn, row.id]), totalCount: total };
}

function toContract({ agency, enterprise, ...contract }: Contract): ServiceContract {
  return { ...contract, agencyCode: agency, enterprise: { creditCode: enterprise } };
}

@Resolver(() => ServiceContract)
export class ServiceContractResolver {
  @FieldResolver(() => Agency)
  async agency(@Root() contract: ServiceContract, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, contract.agencyCode);
  }
}

@Resolver(() => Agency)
export class AgencyContracts {
  @FieldResolver(() => ServiceContractConnection, {
    description: 'Latest start first; with `activeOn`, only those active that day.',
  })
  serviceContracts(
    @Root() agency: Agency,
    @Ctx() context: GraphContext,
    @Arg('activeOn', () => DateScalar, { nullable: true }) activeOn?: Day,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<ServiceContractConnection> {
    return contractsOf(context, {
      side: 'agency',
      code: agency.creditCode,
      activeOn: activeOn ?? undefined,
      first: first ?? 20,
      after: after ?? undefined,
    });
  }
}

@Resolver(() => Enterprise)
export class EnterpriseContracts {
  @FieldResolver(() => ServiceContractConnection, {
    description: 'The contracts by which agencies serve the enterprise, latest start first.',
  })
  serviceContracts(
    @Root() enterprise: Enterprise,
    @Ctx() context: GraphContext,
    @Arg('activeOn', () => DateScalar, { nullable: true }) activeOn?: Day,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<ServiceContractConnection> {
    return contractsOf(context, {
      side: 'enterprise',
      code: enterprise.creditCode,
      activeOn: activeOn ?? undefined,
      first: first ?? 20,
      after: after ?? undefined,
    });
  }
}
