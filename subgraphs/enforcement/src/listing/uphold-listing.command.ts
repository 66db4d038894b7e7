import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Seen } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { changeOneListing } from './change-listing.command.ts';
import { checkUpholding } from './check-decision.ts';
import type { Listing } from './listing.ts';

/** Upholds a disputed entry after a review, by neither proposer nor decider; journals `listing.upheld`. */
export async function upholdListing(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<Listing>> {
  return changeOneListing(em, clock, actor, seen, {
    check: (listing) => checkUpholding(listing, actor),
    change: { disputed: false },
    entry: (listing) => ({
      type: 'listing.upheld',
      ...subjectEntry(listing.subject),
      clauses: listing.basis,
      facts: { listingId: seen.id },
      actor: actor.account,
      occurredOn: clock.today(),
    }),
  });
}
