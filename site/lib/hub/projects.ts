import { askAs, queryAs } from './authorised.ts';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  ProjectFileFullFragment,
  ProjectFileLineFragment,
  ProjectForArchiveQuery,
  ProjectState,
} from './generated/graphql.ts';

export const PROJECT_STATES = [
  'FIRST_VISIT',
  'ASSESSMENT',
  'CONTRACT',
  'SERVICE',
  'RETURN_VISIT',
  'ARCHIVE',
  'CLOSED',
  'GIVEN_UP',
] as const satisfies readonly ProjectState[];

export const projectFileLine = graphql(`
  fragment ProjectFileLine on ProjectFile {
    id
    title
    state
    acceptedOn
    closedOn
    kind {
      code
      name
      nameEn
      licensed
    }
    agency {
      creditCode
      name
    }
    client {
      creditCode
      name
    }
    place {
      fullName
    }
    revision
  }
`);

export const projectFileFull = graphql(`
  fragment ProjectFileFull on ProjectFile {
    ...ProjectFileLine
    industry {
      name
      nameEn
    }
    authority {
      id
      name
      nameEn
    }
    leaderName
    visitsAgreed
    visitsMade
    contract {
      id
      signedOn
      startsOn
      endsOn
      inForceTo
      visitsPerYear
      attachments {
        id
        name
        bytes
        digest
        addedAt
      }
    }
    steps {
      code
      name
      nameEn
      clause {
        ...CitedClause
      }
      done
      passedOver
      missing {
        code
        message
        messageEn
        field
        clause {
          ...CitedClause
        }
      }
    }
    lists {
      code
      name
      nameEn
      clause {
        ...CitedClause
      }
      step
      fixed
      open
      fields {
        code
        name
        nameEn
        type
        optional
      }
      items {
        code
        name
        nameEn
        record {
          item
          version
          recordedAt
          values {
            field
            values
            shown
          }
        }
      }
    }
    reports {
      id
      title
      number
      draftedOn
      issuedOn
      reviews {
        attempt
        reviewedOn
        passed
        opinion
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
  query Projects($state: ProjectState, $contract: ID, $after: String) {
    hub {
      today
    }
    projects(state: $state, contract: $contract, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ProjectFileLine
      }
    }
  }
`);

const one = graphql(`
  query Project($id: ID!) {
    hub {
      today
    }
    project(id: $id) {
      ...ProjectFileFull
    }
  }
`);

const archived = graphql(`
  query ProjectForArchive($id: ID!) {
    hub {
      today
    }
    project(id: $id) {
      ...ProjectFileFull
      visits {
        id
        on
      }
    }
  }
`);

export type ProjectFileLine = ProjectFileLineFragment;
export type ProjectFileFull = ProjectFileFullFragment;
export type ProjectForArchive = NonNullable<ProjectForArchiveQuery['project']>;
export type ProjectListShown = ProjectFileFull['lists'][number];

export async function projects(asked: {
  readonly state?: ProjectState | undefined;
  readonly contract?: string | undefined;
  readonly after?: string | undefined;
}) {
  const { state, contract, after } = asked;
  const variables = { state: state ?? null, contract: contract ?? null, after: after ?? null };
  return found(await queryAs(list, variables), (result) => result.projects);
}

export async function project(id: string) {
  return found(await queryAs(one, { id }), (result) => result.project);
}

/** The same with its visits, for a file to be sent, where nobody can be led to the sign-in. */
export async function projectForArchive(id: string) {
  return found(await askAs(archived, { id }), (result) => result.project);
}
