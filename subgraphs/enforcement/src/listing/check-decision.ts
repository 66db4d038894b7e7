import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { type Disputable, disputeProblems, upholdingProblems } from '../official/dispute.ts';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems, stepUpProblems } from '@chengan/shared/permission/official';
import { jurisdictionProblems } from '../official/territory.ts';
import { problem } from '@chengan/shared/outcome/problem';
import type { StateName } from '../revision/revision.ts';
import { checkText } from '@chengan/shared/text/check-text';
import type { Listing, ListingState } from './listing.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

export const STATE_NAMES: Readonly<Record<ListingState, StateName>> = {
  PROPOSED: { zh: '尚待决定', en: 'still proposed' },
  DECIDED: { zh: '已决定', en: 'already decided' },
  REFUSED: { zh: '已不予列入', en: 'already refused' },
  LIFTED: { zh: '已移出', en: 'already lifted' },
};

/**
 * What keeps `official` from deciding on a proposed entry at `now` (ms since the epoch): state, territory, act, role, the
 * proposer's own person, no fresh second factor.
 */
export function checkDecision(listing: Listing, official: Official, now: number): Problem[] {
  return [...deciding(listing, official), ...stepUpProblems(official, now)];
}

function deciding(listing: Listing, official: Official): Problem[] {
  return [
    ...stateProblems(listing, 'PROPOSED'),
    ...jurisdictionProblems(official, listing.authority, listing.basis),
    ...roleProblems(official, ['leader']),
    ...anotherPersonProblems(official, [listing.proposedBy]),
  ];
}

/** What keeps `official` from refusing a proposed entry for `reason`. */
export function checkRefusal(listing: Listing, official: Official, reason: string): Problem[] {
  return [...deciding(listing, official), ...checkText(reason, REASON)];
}

/**
 * What keeps `official` from lifting an entry from `today` on for `reason`. A disputed one is lifted as the outcome of a
 * review: by neither proposer nor decider.
 */
export function checkLifting(listing: Listing, official: Official, reason: string, today: Day): Problem[] {
  return [
    ...stateProblems(listing, 'DECIDED'),
    ...jurisdictionProblems(official, listing.authority, listing.basis),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...(listing.disputed ? anotherPersonProblems(official, [listing.proposedBy, listing.decidedBy]) : []),
    ...(listing.until !== null && listing.until < today
      ? [
          problem(
            'LISTING_OVER',
            `列入已于 ${listing.until} 期满。`,
            `The entry ended on ${listing.until}.`,
            { field: 'id' },
          ),
        ]
      : []),
    ...checkText(reason, REASON),
  ];
}

function stateProblems({ state }: Listing, wanted: ListingState): Problem[] {
  if (state === wanted) return [];
  return [
    problem(
      'LISTING_STATE',
      `该名单记录${STATE_NAMES[state].zh}，不能作此办理。`,
      `This entry is ${STATE_NAMES[state].en}; this cannot be done.`,
      { field: 'id' },
    ),
  ];
}

/** What keeps `official` from marking an entry as disputed. */
export function checkDispute(listing: Listing, official: Official): Problem[] {
  return [...stateProblems(listing, 'DECIDED'), ...disputeProblems(disputable(listing), official)];
}

/** What keeps `official` from upholding a disputed entry. */
export function checkUpholding(listing: Listing, official: Official): Problem[] {
  return [...stateProblems(listing, 'DECIDED'), ...upholdingProblems(disputable(listing), official)];
}

function disputable({ authority, proposedBy, decidedBy, disputed }: Listing): Disputable {
  return { authority, deciders: [proposedBy, decidedBy], disputed };
}
