import type { Em } from '@chengan/shared/database/database';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import type { Listing } from '../listing/listing.ts';
import { listingById } from '../listing/listing.store.ts';
import { jurisdictionProblems } from '../official/territory.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { checkTransmittal, type SentInput } from './check-transmittal.ts';
import { holdTransmittal, markSent } from './transmittal.store.ts';

export interface TransmittalInput extends SentInput {
  readonly listing: string;
  /** Code of the recipient. */
  readonly recipient: string;
}

/**
 * Records that a decided entry was reported, copied, transferred or entered in a system, on which day and under which
 * number, and journals `listing.transmitted`. The hub sends nothing by itself. Returns the entry. Refusals: NOT_FOUND,
 * FORBIDDEN, SENT_BEFORE, SENT_OUT_OF_TIME, what is wrong with the number.
 */
export async function recordTransmittal(
  em: Em,
  clock: Clock,
  actor: Official,
  input: TransmittalInput,
): Promise<Outcome<Listing>> {
  if (!isUuid(input.listing)) return refused(malformedId('listing'));
  return inTransaction(em, async (em) => {
    const listing = await listingById(em, input.listing);
    const task = await holdTransmittal(em, input.listing, input.recipient);
    if (!listing || !task) return refused(notFound('上报、抄送事项', 'task', 'recipient'));
    const [first, ...more] = [
      ...jurisdictionProblems(actor, listing.authority, [task.clause]),
      ...checkTransmittal(input, {
        decidedOn: listing.decidedOn,
        liftedOn: listing.liftedOn,
        sentOn: task.sentOn,
        today: clock.today(),
      }),
    ];
    if (first) return refused(first, ...more);
    await markSent(em, task, {
      sentOn: input.sentOn,
      documentNumber: input.documentNumber.trim(),
      sentBy: actor.account,
      recordedAt: instantOf(clock),
    });
    await append(em, clock, [
      {
        type: 'listing.transmitted',
        ...subjectEntry(listing.subject),
        clauses: [task.clause],
        facts: { listingId: listing.id, recipient: task.recipient },
        actor: actor.account,
        occurredOn: input.sentOn,
      },
    ]);
    return ok(listing);
  });
}
