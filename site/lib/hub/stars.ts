import { queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { StarApplicationState, StarReviewListQuery } from './generated/graphql.ts';

export type StarReviewLine = StarReviewListQuery['starReviews']['nodes'][number];

/** The states in the order of the course (S-7.3). */
export const STAR_STATES = [
  'APPLIED',
  'RETURNED',
  'ACCEPTED',
  'REVIEWED',
  'DELIBERATED',
  'ANNOUNCED',
  'GRADED',
  'PUBLISHED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies StarApplicationState[];

const list = graphql(`
  query StarApplicationList($state: StarApplicationState, $after: String) {
    starApplications(state: $state, first: 20, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        cycle
        state
        step
        appliedOn
        agency {
          creditCode
          name
        }
        authority {
          name
          nameEn
        }
      }
    }
  }
`);

const reviews = graphql(`
  query StarReviewList($after: String) {
    hub {
      today
    }
    starReviews(first: 20, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        cycle
        cause
        occurredOn
        summary
        openedOn
        state
        reason
        decidedOn
        agency {
          creditCode
          name
        }
      }
    }
  }
`);

export const starApplications = (state: StarApplicationState | undefined, after: string | undefined) =>
  queryAs(list, { state, after });

export const starReviews = (after: string | undefined) => queryAs(reviews, { after });

const towns = graphql(`
  query TownsToAsk($authority: ID!) {
    places(authority: $authority) {
      code
      name
    }
  }
`);

/** The towns of a county, whom its survey asks. */
export const townsOf = (authority: string) => queryAs(towns, { authority });

const window = graphql(`
  query StarWindow($authority: ID!) {
    hub {
      today
    }
    starSettings(authority: $authority) {
      opensOn
      closesOn
      announcementDays
      ownChoice
    }
  }
`);

/** When a county's bureau takes applications for last year, and how long it announces; null for any other authority. */
export const starWindow = (authority: string) => queryAs(window, { authority });
