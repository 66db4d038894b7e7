import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { SpotCheckFileFragment } from './generated/graphql.ts';

export const spotCheckLine = graphql(`
  fragment SpotCheckLine on SpotCheckPlan {
    id
    year
    number
    scope
    authority {
      id
      name
      nameEn
    }
  }
`);

export const spotCheckFile = graphql(`
  fragment SpotCheckFile on SpotCheckPlan {
    ...SpotCheckLine
    madeBy
    madeAt
    draws {
      id
      drawnOn
      seed
      pool
      participants
      drawnBy
      targets {
        agency {
          creditCode
          name
        }
        inspection
      }
    }
  }
`);

const list = graphql(`
  query SpotCheckList($after: String) {
    hub {
      today
    }
    spotCheckPlans(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...SpotCheckLine
      }
    }
  }
`);

const one = graphql(`
  query SpotCheckPage($id: ID!) {
    hub {
      today
    }
    spotCheckPlan(id: $id) {
      ...SpotCheckFile
    }
  }
`);

const plan = graphql(`
  mutation PlanSpotChecks($year: Int!, $number: Int!, $scope: String!) {
    done: planSpotChecks(year: $year, number: $number, scope: $scope) {
      id
    }
  }
`);

const draw = graphql(`
  mutation DrawSpotChecks($plan: ID!, $number: Int!, $participants: String) {
    done: drawSpotChecks(plan: $plan, number: $number, participants: $participants) {
      id
    }
  }
`);

const link = graphql(`
  mutation LinkSpotCheck($draw: ID!, $agency: ID!, $inspection: ID!) {
    done: linkSpotCheck(draw: $draw, agency: $agency, inspection: $inspection) {
      id
    }
  }
`);

export type SpotCheckFile = SpotCheckFileFragment;

/** Plans of the territory, newest first, twenty a page. */
export async function spotCheckPlans(after: string | undefined) {
  return found(await queryAs(list, { after: after ?? null }), (result) => result.spotCheckPlans);
}

/** One plan with its draws. Asked once a request. */
export const spotCheckPlan = cache(async (id: string) =>
  found(await queryAs(one, { id }), (result) => result.spotCheckPlan),
);

export const planSpotChecks = (year: number, number: number, scope: string) =>
  askAs(plan, { year, number, scope });
export const drawSpotChecks = (id: string, number: number, participants: string | null) =>
  askAs(draw, { plan: id, number, participants });
export const linkSpotCheck = (of: string, agency: string, inspection: string) =>
  askAs(link, { draw: of, agency, inspection });
