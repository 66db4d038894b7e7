import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  AdoptSuggestionMutationVariables,
  SuggestionFileFragment,
  SuggestionLineFragment,
  SuggestionState,
} from './generated/graphql.ts';

export const suggestionLine = graphql(`
  fragment SuggestionLine on Suggestion {
    id
    proposes
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
    summary
    madeAt
  }
`);

export const suggestionFile = graphql(`
  fragment SuggestionFile on Suggestion {
    ...SuggestionLine
    clause {
      text
      textEn
    }
    place {
      fullName
    }
    part
    evidence {
      zh
      en
    }
    finding
    listing
    decidedBy
    decidedAt
    decisionReason
    withdrawalReason
    revision
    changedAt
  }
`);

const list = graphql(`
  query SuggestionList($state: SuggestionState, $clause: ID, $subject: ID, $after: String) {
    hub {
      today
    }
    suggestions(state: $state, clause: $clause, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...SuggestionLine
      }
    }
  }
`);

const one = graphql(`
  query SuggestionPage($id: ID!) {
    hub {
      today
    }
    suggestion(id: $id) {
      ...SuggestionFile
    }
  }
`);

const adopt = graphql(`
  mutation AdoptSuggestion($id: ID!, $revision: Int!, $summary: String, $reason: String, $part: CreditPart) {
    done: adoptSuggestion(id: $id, revision: $revision, summary: $summary, reason: $reason, part: $part) {
      id
    }
  }
`);

const dismiss = graphql(`
  mutation DismissSuggestion($id: ID!, $revision: Int!, $reason: String!) {
    done: dismissSuggestion(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

export const SUGGESTION_STATES = [
  'OPEN',
  'ADOPTED',
  'DISMISSED',
  'WITHDRAWN',
  'REFUSED',
] as const satisfies SuggestionState[];
export type SuggestionLine = SuggestionLineFragment;
export type SuggestionFile = SuggestionFileFragment;

export interface SuggestionsQuestion {
  readonly state: SuggestionState | undefined;
  readonly clause: string | undefined;
  readonly subject: string | undefined;
  readonly after: string | undefined;
}

/** What the hub noticed in the official's territory, newest first, twenty a page. */
export async function suggestions({ state, clause, subject, after }: SuggestionsQuestion) {
  const variables = {
    state: state ?? null,
    clause: clause ?? null,
    subject: subject ?? null,
    after: after ?? null,
  };
  return found(await queryAs(list, variables), (result) => result.suggestions);
}

/** One suggestion on a desk of the official's territory. Asked once a request. */
export const suggestionInFull = cache(async (id: string) =>
  found(await queryAs(one, { id }), ({ suggestion }) => suggestion),
);

export const adoptSuggestion = (variables: AdoptSuggestionMutationVariables) => askAs(adopt, variables);
export const dismissSuggestion = (id: string, revision: number, reason: string) =>
  askAs(dismiss, { id, revision, reason });
