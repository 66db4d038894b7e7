import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Seen } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { changeOneListing } from './change-listing.command.ts';
import { checkLifting } from './check-decision.ts';
import type { Listing } from './listing.ts';

/** Lifts an entry from today on, with its restrictions, for a reason; journals `listing.lifted`. */
export async function liftListing(
  em: Em,
  clock: Clock,
  actor: Official,
  { reason, ...seen }: Seen & { reason: string },
): Promise<Outcome<Listing>> {
  const today = clock.today();
  return changeOneListing(em, clock, actor, seen, {
    check: (listing) => checkLifting(listing, actor, reason, today),
    change: { state: 'LIFTED', liftedBy: actor.account, liftedOn: today, liftingReason: reason.trim() },
    entry: (listing) => ({
      type: 'listing.lifted',
      ...subjectEntry(listing.subject),
      clauses: listing.basis,
      facts: { listingId: listing.id, liftedOn: today, reason: reason.trim() },
      actor: actor.account,
      occurredOn: today,
    }),
  });
}
