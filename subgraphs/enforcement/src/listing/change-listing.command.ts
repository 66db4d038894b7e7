import type { Em } from '@chengan/shared/database/database';
import type { NewEntry } from '@chengan/shared/journal/entry';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, type Problem, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { nextRevision, type Seen, withRevision } from '../revision/revision.ts';
import { STATE_NAMES } from './check-decision.ts';
import type { Listing } from './listing.ts';
import { changeListing, holdListing, type ListingChange } from './listing.store.ts';

/** A decision on one entry: what stands against it, what it changes, and what the journal says. */
export interface ListingDecision {
  readonly check: (listing: Listing) => Problem[];
  readonly change: ListingChange;
  readonly entry: (listing: Listing) => NewEntry;
  /** Writes what goes with it in the same transaction; problems refuse. */
  readonly follow?: (em: Em, listing: Listing) => Promise<Problem[]>;
}

/**
 * Holds the entry, decides, writes and journals, in one transaction. Unknown: NOT_FOUND; a malformed id: ID_MALFORMED;
 * another revision than the one that was looked at: CHANGED_MEANWHILE.
 */
export async function changeOneListing(
  em: Em,
  clock: Clock,
  official: Official,
  { id, revision }: Seen,
  decision: ListingDecision,
): Promise<Outcome<Listing>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const listing = await holdListing(em, id);
    if (!listing) return refused(notFound('名单记录', 'entry'));
    const checked = withRevision(revision, listing, STATE_NAMES[listing.state], decision.check(listing));
    const [first, ...more] = checked.length > 0 ? checked : ((await decision.follow?.(em, listing)) ?? []);
    if (first) return refused(first, ...more);
    const changed = await changeListing(em, listing, {
      ...decision.change,
      ...nextRevision(listing, official, instantOf(clock)),
    });
    await append(em, clock, [decision.entry(changed)]);
    return ok(changed);
  });
}
