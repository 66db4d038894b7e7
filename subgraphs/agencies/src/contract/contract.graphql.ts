import { type GraphContext } from '@chengan/shared/graph/context';
import { CURSOR_PART, PageInfo, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { type Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import type { Contract } from './contract.ts';
import { contractPages, type ContractSide, contractTotals } from './contract.store.ts';

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

  /** Counts only when asked. */
  count: () => Promise<number>;
}

interface Ask {
  readonly side: ContractSide;
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
  const pages = context.loader(
    `contracts:${side}:${activeOn ?? ''}:${first}:${after ?? ''}`,
    () =>
      new DataLoader<string, Contract[]>((keys) =>
        contractPages(context.em, side, keys, { activeOn, limit, after: cursor }),
      ),
  );
  const totals = context.loader(
    `contract-totals:${side}:${activeOn ?? ''}`,
    () => new DataLoader<string, number>((keys) => contractTotals(context.em, side, keys, activeOn)),
  );
  const page = toPage(await pages.load(code), limit, (row) => [row.startsOn, row.id]);
  return { ...page, nodes: page.nodes.map(toContract), count: () => totals.load(code) };
}

function toContract(contract: Contract): ServiceContract {
  const { id, agency, enterprise, startsOn, endsOn, visitsPerYear, content } = contract;
  return {
    id,
    startsOn,
    endsOn,
    visitsPerYear,
    content,
    agencyCode: agency,
    enterprise: { creditCode: enterprise },
  };
}

@Resolver(() => ServiceContract)
export class ServiceContractResolver {
  @FieldResolver(() => Agency)
  async agency(@Root() contract: ServiceContract, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, contract.agencyCode);
  }
}

@Resolver(() => ServiceContractConnection)
export class ServiceContractConnectionResolver {
  @FieldResolver(() => Int, { description: 'All of them, over all pages.' })
  totalCount(@Root() { count }: ServiceContractConnection): Promise<number> {
    return count();
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
