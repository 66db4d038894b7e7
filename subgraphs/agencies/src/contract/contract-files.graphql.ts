import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar } from '@chengan/shared/graph/scalars';
import { isUuid } from '@chengan/shared/outcome/id';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { contractsByIds } from './contract.store.ts';
import { ContractFile, ContractFileConnection, ContractSection } from './contract-file.graphql.ts';
import { toContractFile, toSections } from './contract-file-fields.graphql.ts';
import { contractFilesOf, countContractFiles } from './contract-files.store.ts';
import { CONTRACT_NOT_FOUND } from './party.ts';
import { mayView, viewerOf } from './viewer.ts';

/** The contract of that id for whoever may see it; throws NOT_FOUND for what is another's. */
export async function contractFileOf(context: GraphContext, id: string): Promise<ContractFile> {
  const viewer = valueOrError(viewerOf(context.actor));
  const [contract] = isUuid(id) ? await contractsByIds(context.em, [id]) : [];
  if (!contract || !mayView(viewer, contract)) throw problemError([CONTRACT_NOT_FOUND]);
  return toContractFile(contract);
}

@Resolver()
export class ContractFilesQuery {
  @Needs('contract:read')
  @Query(() => ContractFileConnection, {
    description:
      'Contracts with their wording, latest start first: of the agency or enterprise that asks, or of the territory of the official.',
  })
  async contractFiles(
    @Ctx() context: GraphContext,
    @Arg('inForceOn', () => DateScalar, { nullable: true }) inForceOn: Day | null | undefined,
    @Arg('agency', () => ID, { nullable: true, description: 'Only those of one agency.' })
    agency: string | null | undefined,
    @Arg('client', () => ID, { nullable: true, description: 'Only those with one client.' })
    client: string | null | undefined,
    @Arg('number', () => String, {
      nullable: true,
      description: 'Only those whose number contains this, in large or small letters.',
    })
    number: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<ContractFileConnection> {
    const viewer = valueOrError(viewerOf(context.actor));
    const page = valueOrError(pageRequest(first, after, [CURSOR_PART.day, CURSOR_PART.uuid]));
    const wanted = {
      inForceOn: inForceOn ?? undefined,
      agency: agency ?? undefined,
      client: client ?? undefined,
      number: number?.trim() || undefined,
    };
    const rows = await contractFilesOf(context.em, viewer, {
      ...wanted,
      limit: page.limit + 1,
      after: page.after,
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [row.startsOn, row.id]);
    const totalCount = await countContractFiles(context.em, viewer, wanted);
    return { nodes: nodes.map(toContractFile), pageInfo, totalCount };
  }

  @Needs('contract:read')
  @Query(() => ContractFile, {
    nullable: true,
    description: 'A contract with its wording. Null with error NOT_FOUND for what is another’s.',
  })
  contractFile(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<ContractFile> {
    return contractFileOf(context, id);
  }

  @Query(() => [ContractSection], {
    description: 'The parts of a contract for service at a place, with the clause that wants each today.',
  })
  contractSections(
    @Arg('place', () => ID, { nullable: true, description: 'Region code of the place of service.' })
    place: string | null | undefined,
    @Ctx() { today }: GraphContext,
  ): ContractSection[] {
    return toSections(null, place ?? null, today);
  }
}
