import { seeingAll } from '@chengan/shared/database/session';
import type { GraphContext } from '@chengan/shared/graph/context';
import DataLoader from 'dataloader';
import { contractsByIds } from '../contract/contract.store.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';
import type { Visit } from './visit.store.ts';
import { answersOf, hazardsOf, signaturesOf } from './visit-parts.store.ts';
import type { ServiceVisit, VisitContract } from './visit-types.graphql.ts';
import type { VisitPerson } from './visit-parts.graphql.ts';

/** The visit as the graph shows it. */
export function toServiceVisit(visit: Visit): ServiceVisit {
  const { agency, enterprise, authority, contract, leader, practitioners, doubts, hazards, ...shown } = visit;
  return {
    ...shown,
    enterprise: { creditCode: enterprise },
    authority: authority === null ? null : { id: authority },
    hazardCount: hazards,
    agencyCode: agency,
    contractId: contract,
    leaderId: leader,
    personIds: practitioners,
    kept: doubts.map(({ code, message, messageEn, clause, hazard }) => ({
      ...{ code, message, messageEn, clause, hazard },
    })),
  };
}

/**
 * Names and certificates of persons who came: what S-5.4.1d has shown at the client's site, and no more, also to the
 * client and to officials, who do not see their files. One statement a request.
 */
export async function loadPersons(context: GraphContext, ids: readonly string[]): Promise<VisitPerson[]> {
  const loader = context.loader(
    'visit-persons',
    () =>
      new DataLoader<string, VisitPerson | null>((keys) =>
        seeingAll(context.em, async (em) =>
          (await practitionersByIds(em, keys)).map(
            (one) =>
              one && {
                id: one.id,
                name: one.name,
                certificates: one.certificates.map(({ kind, number, validTo }) => ({
                  kind,
                  number,
                  validTo,
                })),
              },
          ),
        ),
      ),
  );
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((one) => one !== null);
}

/** The contract that a visit is under. One statement a request. */
export async function loadVisitContract(context: GraphContext, id: string): Promise<VisitContract | null> {
  const loader = context.loader(
    'visit-contracts',
    () =>
      new DataLoader<string, VisitContract | null>(async (keys) =>
        (await contractsByIds(context.em, keys)).map(
          (one) =>
            one && {
              id: one.id,
              enterprise: { creditCode: one.enterprise },
              startsOn: one.startsOn,
              endsOn: one.inForceTo,
              visitsPerYear: one.visitsPerYear,
              content: one.content,
              kinds: one.kinds,
              leader: one.leader,
            },
        ),
      ),
  );
  return loader.load(id);
}

type Part<T> = (em: GraphContext['em'], visits: readonly string[]) => Promise<T[]>;

/** What hangs on the visits of a request, each kind in one statement. */
function loadPart<T extends { readonly visit: string }>(name: string, read: Part<T>) {
  return async (context: GraphContext, visit: string): Promise<T[]> => {
    const loader = context.loader(
      name,
      () =>
        new DataLoader<string, T[]>(async (keys) => {
          const rows = await read(context.em, keys);
          return keys.map((key) => rows.filter((row) => row.visit === key));
        }),
    );
    return loader.load(visit);
  };
}

export const loadHazards = loadPart('visit-hazards', hazardsOf);
export const loadSignatures = loadPart('visit-signatures', signaturesOf);
export const loadAnswers = loadPart('visit-answers', answersOf);
