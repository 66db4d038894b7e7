import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { CreditCyclePageQuery, CreditPart } from './generated/graphql.ts';

const page = graphql(`
  query CreditCyclePage($cycle: Int!, $after: String) {
    hub {
      today
    }
    creditCycle(cycle: $cycle, first: 20, after: $after) {
      cycle
      from
      to
      noticeDays
      published
      receipts {
        authority {
          id
          name
          nameEn
        }
        missing
        receivedOn
        receivedBy
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        creditCode
        name
        score
        band
        findings
        disputed
        sheets {
          id
          authority {
            id
            name
            nameEn
          }
          part
          closedOn
          closedBy
        }
        open {
          authority {
            id
            name
            nameEn
          }
          part
        }
        notice {
          band
          score
          from
          until
          publishedOn
          anew
          anewEn
        }
        grade {
          band
          score
          publishedOn
        }
        obstacles {
          code
          message
          messageEn
          clause
        }
      }
    }
  }
`);

const close = graphql(`
  mutation CloseSheets($cycle: Int!, $part: CreditPart!, $agencies: [ID!]) {
    done: closeSheets(cycle: $cycle, part: $part, agencies: $agencies) {
      id
    }
  }
`);

const reopen = graphql(`
  mutation ReopenSheet($id: ID!, $reason: String!) {
    done: reopenSheet(id: $id, reason: $reason) {
      id
    }
  }
`);

const announce = graphql(`
  mutation AnnounceResults($cycle: Int!, $agencies: [ID!]) {
    done: announceResults(cycle: $cycle, agencies: $agencies) {
      done
      refused {
        creditCode
      }
    }
  }
`);

const publish = graphql(`
  mutation PublishResults($cycle: Int!, $agencies: [ID!]) {
    done: publishResults(cycle: $cycle, agencies: $agencies) {
      done
      refused {
        creditCode
      }
    }
  }
`);

const receive = graphql(`
  mutation ReceiveResults($cycle: Int!) {
    done: receiveResults(cycle: $cycle)
  }
`);

export type CreditCycle = CreditCyclePageQuery['creditCycle'];
export type CycleAgency = CreditCycle['nodes'][number];
export const CREDIT_PARTS = ['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'] as const satisfies CreditPart[];

/** A cycle of the credit grade for the bureau and its towns, twenty agencies a page. */
export async function creditCycle(cycle: number, after: string | undefined) {
  return found(await queryAs(page, { cycle, after: after ?? null }), (result) => result.creditCycle);
}

/** Agencies without names: all of them. */
type Named = readonly string[] | null;
const list = (agencies: Named) => (agencies === null ? null : [...agencies]);

export const closeSheets = (cycle: number, part: CreditPart, agencies: Named) =>
  askAs(close, { cycle, part, agencies: list(agencies) });
export const reopenSheet = (id: string, reason: string) => askAs(reopen, { id, reason });
export const announceResults = (cycle: number, agencies: Named) =>
  askAs(announce, { cycle, agencies: list(agencies) });
export const publishResults = (cycle: number, agencies: Named) =>
  askAs(publish, { cycle, agencies: list(agencies) });
export const receiveResults = (cycle: number) => askAs(receive, { cycle });
