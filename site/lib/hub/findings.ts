import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  FindingFileFragment,
  FindingLineFragment,
  FindingState,
  ProposeFindingInput,
} from './generated/graphql.ts';

export const findingLine = graphql(`
  fragment FindingLine on Finding {
    id
    subject {
      ...NamedSubject
    }
    clause {
      ...CitedClause
    }
    occurredOn
    authority {
      id
      name
      nameEn
    }
    state
    disputed
    summary
    proposedAt
  }
`);

export const findingFile = graphql(`
  fragment FindingFile on Finding {
    ...FindingLine
    clause {
      text
      textEn
    }
    place {
      fullName
    }
    part
    violation
    reason
    spillConfirmed
    proposedBy
    decidedBy
    decidedAt
    decisionReason
    revokedBy
    revokedAt
    revocationReason
    suggestion
    revision
    changedAt
  }
`);

const list = graphql(`
  query FindingList($state: FindingState, $subject: ID, $after: String) {
    hub {
      today
    }
    findings(state: $state, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...FindingLine
      }
    }
  }
`);

const one = graphql(`
  query FindingPage($id: ID!) {
    hub {
      today
    }
    finding(id: $id) {
      ...FindingFile
    }
  }
`);

const propose = graphql(`
  mutation ProposeFinding($input: ProposeFindingInput!) {
    proposeFinding(input: $input) {
      id
    }
  }
`);

const confirm = graphql(`
  mutation ConfirmFinding($id: ID!, $revision: Int!, $spillConfirmed: Boolean!) {
    done: confirmFinding(id: $id, revision: $revision, spillConfirmed: $spillConfirmed) {
      id
    }
  }
`);

const dismiss = graphql(`
  mutation DismissFinding($id: ID!, $revision: Int, $reason: String!) {
    done: dismissFinding(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

const dispute = graphql(`
  mutation DisputeFinding($id: ID!, $revision: Int) {
    done: disputeFinding(id: $id, revision: $revision) {
      id
    }
  }
`);

const uphold = graphql(`
  mutation UpholdFinding($id: ID!, $revision: Int) {
    done: upholdFinding(id: $id, revision: $revision) {
      id
    }
  }
`);

const revoke = graphql(`
  mutation RevokeFinding($id: ID!, $revision: Int, $reason: String!) {
    done: revokeFinding(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

export const FINDING_STATES = [
  'PROPOSED',
  'CONFIRMED',
  'DISMISSED',
  'REVOKED',
] as const satisfies FindingState[];
export type FindingLine = FindingLineFragment;
export type FindingFile = FindingFileFragment;

export interface FindingsQuestion {
  readonly state: FindingState | undefined;
  readonly subject: string | undefined;
  readonly after: string | undefined;
}

/** Findings of the official's territory, newest proposal first, twenty a page. */
export async function findings({ state, subject, after }: FindingsQuestion) {
  const variables = { state: state ?? null, subject: subject ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.findings);
}

/** One finding of the official's territory. Asked once a request. */
export const findingInFull = cache(async (id: string) =>
  found(await queryAs(one, { id }), ({ finding }) => finding),
);

export const proposeFinding = (input: ProposeFindingInput) => askAs(propose, { input });
export const confirmFinding = (id: string, revision: number, spillConfirmed: boolean) =>
  askAs(confirm, { id, revision, spillConfirmed });
export const dismissFinding = (id: string, revision: number | null, reason: string) =>
  askAs(dismiss, { id, revision, reason });
export const disputeFinding = (id: string, revision: number | null) => askAs(dispute, { id, revision });
export const upholdFinding = (id: string, revision: number | null) => askAs(uphold, { id, revision });
export const revokeFinding = (id: string, revision: number | null, reason: string) =>
  askAs(revoke, { id, revision, reason });
