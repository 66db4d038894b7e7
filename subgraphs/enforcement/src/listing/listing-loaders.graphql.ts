import type { GraphContext } from '@chengan/shared/graph/context';
import type { Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import { isUuid } from '@chengan/shared/outcome/id';
import type { SubjectKey } from '../subject/subject.ts';
import { Listing, Restriction, toListing, toRestriction } from './listing.graphql.ts';
import {
  listingsOf,
  publicListingsById,
  type PublicRestriction,
  publicRestrictionsById,
  restrictionsOf,
} from './public-listing.store.ts';
import type { Listing as ListingRecord } from './listing.ts';

/** The public entries of a subject that hold on `on`; those of all subjects of a request come in one statement. */
export async function listingsOfSubject(
  context: GraphContext,
  { kind, code }: SubjectKey,
  on: Day,
): Promise<Listing[]> {
  const loader = context.loader(
    `listings:${kind}:${on}`,
    () =>
      new DataLoader<string, readonly ListingRecord[]>(async (codes) => {
        const found = Map.groupBy(
          await listingsOf(context.em, kind, codes, on, context.today),
          (one) => one.subject.code,
        );
        return codes.map((one) => found.get(one) ?? []);
      }),
  );
  return (await loader.load(code)).map(toListing);
}

/** The public restrictions of a subject that hold on `on`; those of all subjects of a request come in one statement. */
export async function restrictionsOfSubject(
  context: GraphContext,
  { kind, code }: SubjectKey,
  on: Day,
): Promise<Restriction[]> {
  const loader = context.loader(
    `restrictions:${kind}:${on}`,
    () =>
      new DataLoader<string, readonly PublicRestriction[]>(async (codes) => {
        const found = Map.groupBy(
          await restrictionsOf(context.em, kind, codes, on, context.today),
          (one) => one.of.subject.code,
        );
        return codes.map((one) => found.get(one) ?? []);
      }),
  );
  return (await loader.load(code)).map(toRestriction);
}

/** The entry of that id while it is public; for references. */
export async function loadListing(context: GraphContext, id: string): Promise<Listing | null> {
  if (!isUuid(id)) return null;
  const loader = context.loader(
    'listing',
    () =>
      new DataLoader<string, ListingRecord | undefined>(async (ids) => {
        const found = await publicListingsById(context.em, ids, context.today);
        return ids.map((one) => found.get(one));
      }),
  );
  const found = await loader.load(id.toLowerCase());
  return found ? toListing(found) : null;
}

/** The restriction of that id while it is public; for references. */
export async function loadRestriction(context: GraphContext, id: string): Promise<Restriction | null> {
  if (!isUuid(id)) return null;
  const loader = context.loader(
    'restriction',
    () =>
      new DataLoader<string, PublicRestriction | undefined>(async (ids) => {
        const found = await publicRestrictionsById(context.em, ids, context.today);
        return ids.map((one) => found.get(one));
      }),
  );
  const found = await loader.load(id.toLowerCase());
  return found ? toRestriction(found) : null;
}
