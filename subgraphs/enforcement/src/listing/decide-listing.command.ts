import type { Em } from '@chengan/shared/database/database';
import type { enforcementEvents } from '@chengan/shared/events/events';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { z } from 'zod';
import { instantOf } from '@chengan/shared/database/transaction';
import { checkTaking } from '../escalation/check-decision.ts';
import { decideEscalation, holdEscalation } from '../escalation/escalation.store.ts';
import type { Seen } from '../revision/revision.ts';
import { openTransmittals } from '../transmittal/transmittal.store.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { changeOneListing } from './change-listing.command.ts';
import { checkDecision } from './check-decision.ts';
import type { Listing } from './listing.ts';

type Facts = z.input<(typeof enforcementEvents)['listing.decided']>;

/**
 * Decides a proposed entry, by another person than its proposer, takes up the proposal of the ladder that it was made
 * for, lays down whom the entry goes to outside the hub, and journals `listing.decided`. From then on it is public on the days that it holds.
 */
export async function decideListing(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<Listing>> {
  return changeOneListing(em, clock, actor, seen, {
    check: (listing) => checkDecision(listing, actor, clock.now()),
    follow: async (em, listing) => {
      const problems = await takeUp(em, clock, actor, listing);
      if (problems.length === 0) await openTransmittals(em, listing);
      return problems;
    },
    change: { state: 'DECIDED', decidedBy: actor.account, decidedAt: instantOf(clock) },
    entry: (listing) => ({
      type: 'listing.decided',
      ...subjectEntry(listing.subject),
      clauses: listing.basis,
      facts: toFacts(listing),
      actor: actor.account,
      occurredOn: listing.decidedOn,
    }),
  });
}

async function takeUp(em: Em, clock: Clock, actor: Official, listing: Listing): Promise<Problem[]> {
  if (listing.escalation === null) return [];
  const escalation = await holdEscalation(em, listing.escalation);
  const problems = checkTaking(escalation, 'LISTING', [listing.subject], actor);
  if (problems.length > 0 || !escalation) return problems;
  await decideEscalation(em, escalation, {
    state: 'TAKEN',
    decidedBy: actor.account,
    decidedAt: instantOf(clock),
    decisionReason: null,
  });
  return [];
}

function toFacts(listing: Listing): { [key in keyof Facts]: Facts[key] } {
  return {
    listingId: listing.id,
    register: listing.register,
    subject: { kind: listing.subject.kind, id: listing.subject.code },
    authority: listing.authority,
    from: listing.from,
    until: listing.until,
  };
}
