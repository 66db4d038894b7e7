import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  ListingEntryFragment,
  NoticeLineFragment,
  RestrictionEntryFragment,
} from './generated/graphql.ts';
import { query } from './query.ts';

const ofAgency = graphql(`
  query AgencyStanding($creditCode: ID!, $on: Date, $after: String) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      notices(first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...NoticeLine
        }
      }
      listings(on: $on) {
        ...ListingEntry
      }
      restrictions(on: $on) {
        ...RestrictionEntry
      }
    }
  }
`);

const ofEnterprise = graphql(`
  query EnterpriseStanding($creditCode: ID!, $on: Date, $after: String) {
    hub {
      today
    }
    enterprise(creditCode: $creditCode) {
      notices(first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...NoticeLine
        }
      }
      listings(on: $on) {
        ...ListingEntry
      }
      restrictions(on: $on) {
        ...RestrictionEntry
      }
    }
  }
`);

export type NoticeLine = NoticeLineFragment;
export type Listing = ListingEntryFragment;
export type Restriction = RestrictionEntryFragment;

export interface StandingQuestion {
  readonly creditCode: string;
  /** Listings and restrictions in force on this day; the hub's today when absent. */
  readonly on: string | undefined;
  /** Cursor into the notices. */
  readonly after: string | undefined;
}

/** Notices, listings and restrictions of an agency. */
export async function agencyStanding({ creditCode, on, after }: StandingQuestion) {
  const answer = await query(ofAgency, { creditCode, on: on ?? null, after: after ?? null });
  return found(answer, (result) => result.agency);
}

/** Notices, listings and restrictions of an enterprise. */
export async function enterpriseStanding({ creditCode, on, after }: StandingQuestion) {
  const answer = await query(ofEnterprise, { creditCode, on: on ?? null, after: after ?? null });
  return found(answer, (result) => result.enterprise);
}
