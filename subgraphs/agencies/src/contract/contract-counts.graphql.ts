import type { GraphContext } from '@chengan/shared/graph/context';
import { Region, toRegion } from '@chengan/shared/graph/region.graphql';
import { DateScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.graphql.ts';
import { Industry, toIndustry } from '../service-kind/choices.graphql.ts';
import { contractCounts, type CountRow } from './contract-counts.store.ts';

@ObjectType({ simpleResolvers: true })
export class ContractsOfIndustry {
  @Field(() => Industry, { nullable: true, description: 'Null: the trade is not known.' })
  industry: Industry | null;

  @Field(() => Int)
  contracts: number;
}

@ObjectType({ simpleResolvers: true })
export class ContractsOfTown {
  @Field(() => Region, { nullable: true, description: 'Null: the place is not known.' })
  place: Region | null;

  @Field(() => Int)
  contracts: number;
}

@ObjectType({ simpleResolvers: true, description: 'Contracts in force on a day, counted; most first.' })
export class ContractCounts {
  @Field(() => DateScalar)
  on: string;

  @Field(() => Int)
  total: number;

  @Field(() => [ContractsOfIndustry])
  byIndustry: ContractsOfIndustry[];

  @Field(() => [ContractsOfTown])
  byTown: ContractsOfTown[];
}

@Resolver(() => Agency)
export class AgencyContractCounts {
  @FieldResolver(() => ContractCounts, {
    description: "The agency's contracts in force on a day (default today), counted by trade and by town.",
  })
  async contractCounts(
    @Root() { creditCode }: Agency,
    @Ctx() context: GraphContext,
    @Arg('on', () => DateScalar, { nullable: true }) asked: Day | null | undefined,
  ): Promise<ContractCounts> {
    const on = asked ?? context.today;
    const rows = await context
      .loader(
        `contract-counts:${on}`,
        () => new DataLoader<string, CountRow[]>((codes) => contractCounts(context.em, codes, on)),
      )
      .load(creditCode);
    const count = (key: 'industry' | 'town') => {
      const sums = new Map<string | null, number>();
      for (const row of rows) sums.set(row[key], (sums.get(row[key]) ?? 0) + row.contracts);
      return [...sums].sort(([a, x], [b, y]) => y - x || ((a ?? '~') < (b ?? '~') ? -1 : 1));
    };
    return {
      on,
      total: rows.reduce((sum, row) => sum + row.contracts, 0),
      byIndustry: count('industry').map(([code, contracts]) => ({ industry: toIndustry(code), contracts })),
      byTown: count('town').map(([code, contracts]) => ({ place: toRegion(code), contracts })),
    };
  }
}
