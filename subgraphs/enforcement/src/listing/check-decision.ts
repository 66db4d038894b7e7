import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { type Disputable, disputeProblems, upholdingProblems } from '../official/dispute.ts';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems } from '@chengan/shared/permission/official';
import { territoryProblems } from '../official/territory.ts';
import { problem } from '../refusal/problem.ts';
import { checkText } from '../text/check-text.ts';
import type { Listing, ListingState } from './listing.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

const STATE_NAMES: Readonly<Record<ListingState, { readonly zh: string; readonly en: string }>> = {
  PROPOSED: { zh: '尚待决定', en: 'still proposed' },
  DECIDED: { zh: '已决定', en: 'already decided' },
  REFUSED: { zh: '已不予列入', en: 'already refused' },
  LIFTED: { zh: '已移出', en: 'already lifted' },
};

/** What keeps `official` from deciding on a proposed entry: state, territory, role, the proposer's own person. */
export function checkDecision(listing: Listing, official: Official): Problem[] {
  return [
    ...stateProblems(listing, 'PROPOSED'),
    ...territoryProblems(official, listing.authority),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...anotherPersonProblems(official, [listing.proposedBy]),
  ];
}

/** What keeps `official` from refusing a proposed entry for `reason`. */
export function checkRefusal(listing: Listing, official: Official, reason: string): Problem[] {
  return [...checkDecision(listing, official), ...checkText(reason, REASON)];
}

/** What keeps `official` from lifting an entry from `today` on for `reason`. */
export function checkLifting(listing: Listing, official: Official, reason: string, today: Day): Problem[] {
  return [
    ...stateProblems(listing, 'DECIDED'),
    ...territoryProblems(official, listing.authority),
    ...roleProblems(official, ['reviewer', 'leader']),
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
