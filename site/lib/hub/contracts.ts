import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { ContractLineFragment } from './generated/graphql.ts';
import { query } from './query.ts';

const clients = graphql(`
  query ClientsOfAgency($creditCode: ID!, $activeOn: Date, $after: String) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...ContractLine
        }
      }
    }
  }
`);

const providers = graphql(`
  query AgenciesOfEnterprise($creditCode: ID!, $activeOn: Date, $after: String) {
    hub {
      today
    }
    enterprise(creditCode: $creditCode) {
      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...ContractLine
        }
      }
    }
  }
`);

export type ContractLine = ContractLineFragment;

export interface ContractsQuestion {
  readonly creditCode: string;
  readonly activeOn: string;
  readonly after: string | undefined;
}

/** The enterprises that an agency serves on a day. */
export async function clientsOf({ creditCode, activeOn, after }: ContractsQuestion) {
  const answer = await query(clients, { creditCode, activeOn, after: after ?? null });
  return found(answer, (result) => result.agency?.serviceContracts);
}

/** The agencies that serve an enterprise on a day. */
export async function agenciesServing({ creditCode, activeOn, after }: ContractsQuestion) {
  const answer = await query(providers, { creditCode, activeOn, after: after ?? null });
  return found(answer, (result) => result.enterprise?.serviceContracts);
}
