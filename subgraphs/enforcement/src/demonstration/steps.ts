import type { Step } from '@chengan/shared/demonstration/step';
import type { World } from '@chengan/shared/demonstration/world-of';
import { complaintSteps } from './complaints.ts';
import { spotCheckSteps } from './spot-checks.ts';
import { declineStep } from './escalations.ts';
import { findingSteps, talkStep } from './findings.ts';
import { listingSteps } from './listings.ts';
import { objectionSteps } from './objections.ts';
import { noticeSteps } from './notices.ts';

/** Everything that happens in this subgraph, by its own commands. */
export function enforcementSteps(world: World): Step[] {
  return [
    ...world.findings.flatMap(findingSteps),
    ...world.talks.map(talkStep),
    ...objectionSteps(world),
    ...world.declinedEscalations.map(declineStep),
    ...world.notices.flatMap(noticeSteps),
    ...complaintSteps(world),
    ...spotCheckSteps(world),
    ...world.listings.flatMap((listing) => listingSteps(listing, world.notices)),
  ];
}
