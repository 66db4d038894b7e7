import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Seen } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { changeOneListing } from './change-listing.command.ts';
import { checkDispute } from './check-decision.ts';
import type { Listing } from './listing.ts';

/** Marks an entry as disputed and journals `listing.disputed`: it holds on, and says so. */
export async function disputeListing(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<Listing>> {
  return changeOneListing(em, clock, actor, seen, {
    check: (listing) => checkDispute(listing, actor),
    change: { disputed: true },
    entry: (listing) => ({
      type: 'listing.disputed',
      ...subjectEntry(listing.subject),
      clauses: listing.basis,
      facts: { listingId: seen.id },
      actor: actor.account,
      occurredOn: clock.today(),
    }),
  });
}
