import { cache } from 'react';
import { askAs, queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { VisitFileFragment, VisitLineFragment, VisitReferenceQuery } from './generated/graphql.ts';

export const visitLine = graphql(`
  fragment VisitLine on ServiceVisit {
    id
    on
    state
    kinds
    photos
    agency {
      creditCode
      name
    }
    enterprise {
      creditCode
      name
    }
    practitioners {
      id
      name
    }
    hazardCount {
      total
      major
      rectified
    }
    doubts {
      code
      message
      messageEn
      clause
    }
  }
`);

export const visitFile = graphql(`
  fragment VisitFile on ServiceVisit {
    ...VisitLine
    startedAt
    endedAt
    contents
    process
    rating
    opinions
    corrects
    correctionReason
    correctedBy
    retracted
    recordedAt
    recordedName
    contract {
      id
      startsOn
      endsOn
      visitsPerYear
      content
    }
    leader {
      id
      name
    }
    practitioners {
      certificates {
        kind
        number
        validTo
      }
    }
    hazards {
      id
      content
      type
      basis
      cause
      advice
      severity
      adviceNumber
      agreedBy
      agreedOn
      rectifiedOn
      state
      dueOn
      steps {
        kind
        on
        number
        note
      }
    }
    openBefore {
      id
      visit
      content
      severity
      foundOn
      dueOn
      state
    }
    signatures {
      id
      party
      name
      post
      drawing
      sheet
      signedAt
    }
    answers {
      id
      kind
      note
      givenName
      givenAt
    }
    entries {
      id
      recordedAt
      recordedName
      correctionReason
      retracted
    }
  }
`);

const list = graphql(`
  query VisitList($after: String, $doubtful: Boolean!) {
    hub {
      today
    }
    visits(first: 20, after: $after, doubtful: $doubtful) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...VisitLine
      }
    }
  }
`);

const one = graphql(`
  query VisitPage($id: ID!) {
    hub {
      today
      demonstration
    }
    visit(id: $id) {
      ...VisitFile
    }
  }
`);

const reference = graphql(`
  query VisitReference {
    visitReference {
      contracts {
        id
        enterprise {
          creditCode
          name
        }
        startsOn
        endsOn
        visitsPerYear
        content
        kinds
        leader
      }
      persons {
        id
        name
        certificates {
          kind
          number
          validTo
        }
      }
    }
  }
`);

export type VisitLine = VisitLineFragment;
export type VisitFile = VisitFileFragment;

export type VisitReference = VisitReferenceQuery['visitReference'];

export const visits = (after: string | undefined, doubtful: boolean) =>
  queryAs(list, { after: after ?? null, doubtful });
/** One visit for a page; asked once a request. */
export const visitPage = cache((id: string) => queryAs(one, { id }));
/** The same for a document, where a refusal is a value. */
export const visitForDocument = (id: string) => askAs(one, { id });

export const visitReference = () => askAs(reference, {});
