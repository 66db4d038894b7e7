import { territoryOf } from '@chengan/shared/authority/authority';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { CURSOR_PART, pageRequest, toPage } from '@chengan/shared/graph/page';
import { problemError, valueOrError } from '@chengan/shared/graph/problem-error';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { SIGN_IN_FIRST } from '@chengan/shared/permission/sign-in-first';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency, loadAgency } from '../agency/agency.graphql.ts';
import {
  loadAnswers,
  loadHazards,
  loadPersons,
  loadSignatures,
  loadVisitContract,
  toServiceVisit,
} from './visit-loaders.graphql.ts';
import { ServiceVisit, ServiceVisitConnection, VisitContract } from './visit-types.graphql.ts';
import { VisitAnswer, VisitDoubt, VisitHazard, VisitPerson, VisitSignature } from './visit-parts.graphql.ts';
import { entriesOf, visitById, visitPage, type VisitsOf } from './visit.store.ts';

/** Whose visits the actor sees: those of the own agency, at the own enterprise, or in the own territory. */
function seenBy({ actor }: GraphContext): VisitsOf {
  if (!actor) throw problemError([SIGN_IN_FIRST]);
  if (actor.kind === 'AUTHORITY') return { side: 'authority', authorities: territoryOf(actor.holder) };
  return { side: actor.kind === 'AGENCY' ? 'agency' : 'enterprise', code: actor.holder };
}

@Resolver()
export class VisitQueries {
  @Needs('visit:read')
  @Query(() => ServiceVisitConnection, {
    description:
      'Visits of the own agency, at the own enterprise, or in the own territory: what stands, newest first.',
  })
  async visits(
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('contract', () => ID, { nullable: true }) contract: string | null | undefined,
    @Arg('doubtful', () => Boolean, { defaultValue: false, description: 'Only those with a doubt.' })
    doubtful: boolean,
  ): Promise<ServiceVisitConnection> {
    const of = seenBy(context);
    const page = valueOrError(pageRequest(first, after, [CURSOR_PART.day, CURSOR_PART.uuid]));
    if (contract && !isUuid(contract)) throw problemError([malformedId('contract')]);
    const rows = await visitPage(context.em, {
      ...{ of, doubtful: doubtful && of.side !== 'enterprise', limit: page.limit, after: page.after },
      ...(contract ? { contract } : {}),
    });
    const { nodes, pageInfo } = toPage(rows, page.limit, ({ on, id }) => [on, id]);
    return { nodes: nodes.map(toServiceVisit), pageInfo };
  }

  @Needs('visit:read')
  @Query(() => ServiceVisit, {
    description: 'Also an entry that was corrected. NOT_FOUND for what is not yours to see.',
  })
  async visit(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<ServiceVisit> {
    const found = isUuid(id) ? await visitById(context.em, id) : undefined;
    if (!found) throw problemError([notFound('现场服务记录', 'visit')]);
    return toServiceVisit(found);
  }
}

@Resolver(() => ServiceVisit)
export class ServiceVisitFields {
  @FieldResolver(() => Agency)
  agency(@Root() { agencyCode }: ServiceVisit, @Ctx() context: GraphContext): Promise<Agency | null> {
    return loadAgency(context, agencyCode);
  }

  @FieldResolver(() => VisitContract)
  contract(
    @Root() { contractId }: ServiceVisit,
    @Ctx() context: GraphContext,
  ): Promise<VisitContract | null> {
    return loadVisitContract(context, contractId);
  }

  @FieldResolver(() => VisitPerson, { nullable: true, description: '项目负责人' })
  async leader(
    @Root() { leaderId }: ServiceVisit,
    @Ctx() context: GraphContext,
  ): Promise<VisitPerson | null> {
    if (leaderId === null) return null;
    const [found = null] = await loadPersons(context, [leaderId]);
    return found;
  }

  @FieldResolver(() => [VisitPerson], { description: 'Who came.' })
  practitioners(@Root() { personIds }: ServiceVisit, @Ctx() context: GraphContext): Promise<VisitPerson[]> {
    return loadPersons(context, personIds);
  }

  @FieldResolver(() => [VisitHazard])
  hazards(@Root() { id }: ServiceVisit, @Ctx() context: GraphContext): Promise<VisitHazard[]> {
    return loadHazards(context, id);
  }

  @FieldResolver(() => [VisitSignature])
  signatures(@Root() { id }: ServiceVisit, @Ctx() context: GraphContext): Promise<VisitSignature[]> {
    return loadSignatures(context, id);
  }

  @FieldResolver(() => [VisitAnswer])
  answers(@Root() { id }: ServiceVisit, @Ctx() context: GraphContext): Promise<VisitAnswer[]> {
    return loadAnswers(context, id);
  }

  @FieldResolver(() => [VisitDoubt], {
    nullable: true,
    description: 'What the visit does not keep to; for the agency and officials, null for the client.',
  })
  doubts(@Root() { kept }: ServiceVisit, @Ctx() { actor }: GraphContext): readonly VisitDoubt[] | null {
    return actor?.kind === 'ENTERPRISE' ? null : kept;
  }

  @FieldResolver(() => [ServiceVisit], { description: 'Every entry of the same visit, first to last.' })
  async entries(@Root() { root }: ServiceVisit, @Ctx() { em }: GraphContext): Promise<ServiceVisit[]> {
    return (await entriesOf(em, root)).map(toServiceVisit);
  }
}
