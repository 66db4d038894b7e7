import { graphql } from './generated/gql.ts';

/** A clause as it is cited beside a claim. */
export const citedClause = graphql(`
  fragment CitedClause on Citation {
    clause
    article
    articleEn
    label
    labelEn
    act {
      id
      title
      titleEn
    }
  }
`);

/** Somebody or something a page links to. */
export const namedSubject = graphql(`
  fragment NamedSubject on Subject {
    __typename
    ... on Agency {
      creditCode
      name
      region {
        fullName
      }
    }
    ... on Enterprise {
      creditCode
      name
      region {
        fullName
      }
    }
    ... on Expert {
      id
      name
    }
  }
`);

/** A notice as it stands in a list. */
export const noticeLine = graphql(`
  fragment NoticeLine on Notice {
    id
    kind
    title
    decidedOn
    publishedAt
    publicUntil
    disputed
    issuedBy {
      name
      nameEn
    }
    basis {
      ...CitedClause
    }
  }
`);

/** An entry in one of the three registers. */
export const listingEntry = graphql(`
  fragment ListingEntry on Listing {
    id
    register
    reason
    documentNumber
    decidedOn
    from
    until
    disputed
    decidedBy {
      name
      nameEn
    }
    notice {
      id
    }
    basis {
      ...CitedClause
    }
  }
`);

export const restrictionEntry = graphql(`
  fragment RestrictionEntry on Restriction {
    id
    measure
    measureEn
    area
    from
    until
    disputed
    listing {
      register
    }
    decidedBy {
      name
      nameEn
    }
    basis {
      ...CitedClause
    }
  }
`);

export const contractLine = graphql(`
  fragment ContractLine on ServiceContract {
    id
    content
    startsOn
    endsOn
    visitsPerYear
    agency {
      creditCode
      name
    }
    enterprise {
      creditCode
      name
      region {
        fullName
      }
    }
  }
`);
