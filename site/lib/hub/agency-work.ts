import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { AgencyContractCountsQuery, AgencyReportsIssuedQuery } from './generated/graphql.ts';
import { query } from './query.ts';

const counts = graphql(`
  query AgencyContractCounts($creditCode: ID!, $on: Date) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      contractCounts(on: $on) {
        on
        total
        byIndustry {
          industry {
            code
            name
            nameEn
          }
          contracts
        }
        byTown {
          place {
            code
            fullName
          }
          contracts
        }
      }
    }
  }
`);

const reports = graphql(`
  query AgencyReportsIssued($creditCode: ID!, $after: String) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      reportsIssued(first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          title
          number
          issuedOn
          kind {
            name
            nameEn
          }
          client {
            creditCode
            name
          }
        }
      }
    }
  }
`);

type Counted = NonNullable<AgencyContractCountsQuery['agency']>;
type Reported = NonNullable<AgencyReportsIssuedQuery['agency']>;

export type ContractCounts = Counted['contractCounts'];
export type IssuedReports = Reported['reportsIssued'];

/** The contracts of an agency in force on a day (the hub's today when none is given), counted by trade and by town. */
export async function contractCountsOf(creditCode: string, on: string | undefined) {
  const answer = await query(counts, { creditCode, on: on ?? null });
  return found(answer, (result) => result.agency?.contractCounts);
}

/** A page of the reports that an agency issued, the last ahead (Law art. 72). */
export async function reportsIssuedBy(creditCode: string, after: string | undefined) {
  const answer = await query(reports, { creditCode, after: after ?? null });
  return found(answer, (result) => result.agency?.reportsIssued);
}
