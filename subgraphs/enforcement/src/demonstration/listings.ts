import type { Listing, Notice } from '@chengan/shared/demonstration/notice';
import { leaderOf, officialOf } from '@chengan/shared/demonstration/officials';
import {
  allowed,
  type Decision,
  decisionStep,
  remembered,
  type Step,
} from '@chengan/shared/demonstration/step';
import { decideListing } from '../listing/decide-listing.command.ts';
import { disputeListing } from '../listing/dispute-listing.command.ts';
import { liftListing } from '../listing/lift-listing.command.ts';
import type { Stage } from '@chengan/shared/demonstration/step';
import { recordTransmittal } from '../transmittal/record-transmittal.command.ts';
import { recipientsOf } from '../transmittal/transmittal.ts';
import { proposeListing } from '../listing/propose-listing.command.ts';
import { openEscalation } from './escalations.ts';
import { keyOf } from './findings.ts';
import { noticeKey } from './notices.ts';
import { RANK } from './rank.ts';

/** What the act says where to send is sent the same day, but for the last, which stays in the inbox. */
async function sendAllButOne(
  { em, clock }: Stage,
  { register, authority, subject, decidedOn }: Listing,
  id: string,
) {
  const wanted = recipientsOf({ register, authority, decidedOn, subject: keyOf(subject) });
  for (const [index, { recipient }] of wanted.slice(0, -1).entries()) {
    const documentNumber = `演示报送〔${decidedOn.slice(0, 4)}〕${index + 1}号`;
    const input = { listing: id, recipient: recipient.code, sentOn: decidedOn, documentNumber };
    allowed(await recordTransmittal(em, clock, officialOf(authority, 'clerk'), input), recipient.name);
  }
}

/** An entry: the clerk proposes it, the leader decides, under the number of the notice that publishes it. */
export function listingSteps(listing: Listing, notices: readonly Notice[]): Step[] {
  const { authority, subject, lifted, disputedOn, escalation } = listing;
  const what = `${listing.register} ${subject.id}`;
  const key = `listing ${listing.id}`;
  const documentNumber = notices.find((one) => one.id === listing.notice)?.documentNumber;
  const list: Step = {
    on: listing.decidedOn,
    rank: RANK.list,
    what,
    run: async (stage) => {
      const { em, clock, memory } = stage;
      const input = {
        ...listing,
        documentNumber,
        subject: keyOf(subject),
        notice: remembered(stage, noticeKey(listing.notice)),
        escalation: escalation && (await openEscalation(stage, subject, escalation)),
      };
      const { id } = allowed(await proposeListing(em, clock, officialOf(authority, 'clerk'), input), what);
      allowed(await decideListing(em, clock, leaderOf(authority, clock.now()), { id }), what);
      memory.set(key, id);
      await sendAllButOne(stage, listing, id);
    },
  };
  const reviewer = officialOf(authority, 'reviewer');
  const clerk = officialOf(authority, 'clerk');
  const later: Omit<Decision, 'what' | 'key'>[] = [];
  if (disputedOn) {
    later.push({
      on: disputedOn,
      rank: RANK.object,
      decide: (em, clock, id) => disputeListing(em, clock, clerk, { id }),
    });
  }
  if (lifted) {
    const { on, reason } = lifted;
    later.push({
      on,
      rank: RANK.lift,
      decide: (em, clock, id) => liftListing(em, clock, reviewer, { id, reason }),
    });
  }
  return [list, ...later.map((one) => decisionStep({ ...one, what, key }))];
}
