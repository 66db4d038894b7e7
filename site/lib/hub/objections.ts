import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { ObjectionFileFragment, ObjectionLineFragment, ObjectionState } from './generated/graphql.ts';

export const objectionLine = graphql(`
  fragment ObjectionLine on Objection {
    id
    finding
    subject {
      ...NamedSubject
    }
    authority {
      id
      name
      nameEn
    }
    clause {
      ...CitedClause
    }
    occurredOn
    summary
    state
    madeAt
  }
`);

export const objectionFile = graphql(`
  fragment ObjectionFile on Objection {
    ...ObjectionLine
    clause {
      text
      textEn
    }
    grounds
    documents
    until
    decidedAt
    reasons
    decidedBy
    finders
    revision
  }
`);

const list = graphql(`
  query ObjectionList($state: ObjectionState, $subject: ID, $after: String) {
    hub {
      today
    }
    objections(state: $state, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ObjectionLine
      }
    }
  }
`);

const one = graphql(`
  query ObjectionPage($id: ID!) {
    hub {
      today
    }
    objection(id: $id) {
      ...ObjectionFile
    }
  }
`);

const object = graphql(`
  mutation ObjectToFinding($finding: ID!, $grounds: String!, $documents: [ID!]!) {
    done: objectToFinding(finding: $finding, grounds: $grounds, documents: $documents) {
      id
    }
  }
`);

const decide = graphql(`
  mutation DecideObjection($id: ID!, $revision: Int!, $upheld: Boolean!, $reason: String!) {
    done: decideObjection(id: $id, revision: $revision, upheld: $upheld, reason: $reason) {
      id
    }
  }
`);

const openToObjection = graphql(`
  query FindingsOpenToObjection {
    hub {
      today
    }
    findingsOpenToObjection(first: 100) {
      nodes {
        id
        clause {
          ...CitedClause
        }
        occurredOn
        summary
        authority {
          name
          nameEn
        }
        until
      }
    }
  }
`);

/** The findings about oneself that may be objected to today. Asked once a request. */
export const findingsOpenToObjection = cache(async () =>
  found(await queryAs(openToObjection, {}), (result) => result.findingsOpenToObjection),
);

export const OBJECTION_STATES = ['OPEN', 'UPHELD', 'REJECTED'] as const satisfies ObjectionState[];
export type ObjectionLine = ObjectionLineFragment;
export type ObjectionFile = ObjectionFileFragment;

export interface ObjectionsQuestion {
  readonly state: ObjectionState | undefined;
  readonly subject: string | undefined;
  readonly after: string | undefined;
}

/** Objections: one's own at the portal, those to findings of the territory at the desk; newest first, twenty a page. */
export async function objections({ state, subject, after }: ObjectionsQuestion) {
  const variables = { state: state ?? null, subject: subject ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.objections);
}

/** One objection that the visitor may see. Asked once a request. */
export const objectionInFull = cache(async (id: string) =>
  found(await queryAs(one, { id }), ({ objection }) => objection),
);

export const objectToFinding = (finding: string, grounds: string, documents: string[]) =>
  askAs(object, { finding, grounds, documents });
export const decideObjection = (id: string, revision: number, upheld: boolean, reason: string) =>
  askAs(decide, { id, revision, upheld, reason });
