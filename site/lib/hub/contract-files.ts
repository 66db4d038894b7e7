import { queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { ContractFileLineFragment, ContractFileFullFragment } from './generated/graphql.ts';

export const contractFileLine = graphql(`
  fragment ContractFileLine on ContractFile {
    id
    number
    agency {
      creditCode
      name
    }
    enterprise {
      creditCode
      name
    }
    signedOn
    startsOn
    endsOn
    terminatedOn
    inForceTo
    visitsPerYear
    industry {
      code
      name
      nameEn
    }
    kinds {
      code
      name
      nameEn
      licensed
    }
    place {
      code
      fullName
    }
    countyUploadedOn
    renewedFrom
    renewedBy
    revision
  }
`);

export const contractFileFull = graphql(`
  fragment ContractFileFull on ContractFile {
    ...ContractFileLine
    authority {
      id
      name
      nameEn
    }
    contents
    fee
    leader
    leaderName
    sections {
      code
      name
      nameEn
      text
      wantedBy {
        ...CitedClause
      }
    }
    entries {
      version
      kind
      occurredOn
      reason
      endsOn
      visitsPerYear
      warnings {
        code
        message
        messageEn
        clause {
          ...CitedClause
        }
      }
    }
    years {
      from
      to
      visits
      made
      over
    }
    dispute {
      reason
      madeOn
      outcome
      settledOn
      settledReason
    }
    contentCoverage {
      number
      agreed
      years {
        from
        to
        state
        visits {
          id
          on
        }
      }
    }
    attachments {
      id
      name
      bytes
      digest
      addedAt
    }
  }
`);

const list = graphql(`
  query ContractFiles($inForceOn: Date, $agency: ID, $client: ID, $number: String, $after: String) {
    hub {
      today
    }
    contractFiles(
      inForceOn: $inForceOn
      agency: $agency
      client: $client
      number: $number
      first: 20
      after: $after
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ContractFileLine
      }
    }
  }
`);

const one = graphql(`
  query ContractFile($id: ID!) {
    hub {
      today
    }
    contractFile(id: $id) {
      ...ContractFileFull
    }
  }
`);

export type ContractFileLine = ContractFileLineFragment;
export type ContractFileFull = ContractFileFullFragment;

export interface ContractFilesQuestion {
  readonly inForceOn?: string | undefined;
  readonly agency?: string | undefined;
  readonly client?: string | undefined;
  /** Part of the agency's own number. */
  readonly number?: string | undefined;
  readonly after?: string | undefined;
}

/** Contracts with their wording, of whoever asks. */
export async function contractFiles({ inForceOn, agency, client, number, after }: ContractFilesQuestion) {
  const variables = {
    inForceOn: inForceOn ?? null,
    agency: agency ?? null,
    client: client ?? null,
    number: number ?? null,
    after: after ?? null,
  };
  return found(await queryAs(list, variables), (result) => result.contractFiles);
}

export async function contractFile(id: string) {
  return found(await queryAs(one, { id }), (result) => result.contractFile);
}
