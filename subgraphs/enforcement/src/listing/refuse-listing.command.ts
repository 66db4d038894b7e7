import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import type { Seen } from '../revision/revision.ts';
import { changeOneListing } from './change-listing.command.ts';
import { checkRefusal } from './check-decision.ts';
import type { Listing } from './listing.ts';

/** Refuses a proposed entry for a reason and journals `listing.refused`; the subject is not named there. */
export async function refuseListing(
  em: Em,
  clock: Clock,
  actor: Official,
  { reason, ...seen }: Seen & { reason: string },
): Promise<Outcome<Listing>> {
  return changeOneListing(em, clock, actor, seen, {
    check: (listing) => checkRefusal(listing, actor, reason),
    change: {
      state: 'REFUSED',
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      decisionReason: reason.trim(),
    },
    entry: (listing) => ({
      type: 'listing.refused',
      subjectKind: 'Listing',
      subjectId: listing.id,
      clauses: listing.basis,
      facts: { listingId: listing.id, reason: reason.trim() },
      actor: actor.account,
      occurredOn: clock.today(),
    }),
  });
}
