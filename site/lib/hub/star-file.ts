import { cache } from 'react';
import { queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type { StarApplicationFileFragment } from './generated/graphql.ts';

export type StarFile = StarApplicationFileFragment;

export const starResult = graphql(`
  fragment StarResult on StarAssessment {
    band
    score
    vetoes {
      ...CitedClause
    }
    items {
      id
      label
      labelEn
      max
      lost
      score
      arithmetic
      additions {
        rule
        label
        labelEn
        points
      }
      deductions {
        rule
        label
        labelEn
        count
        points
      }
    }
    basis {
      ...CitedClause
    }
  }
`);

export const starFile = graphql(`
  fragment StarApplicationFile on StarApplication {
    id
    cycle
    state
    step
    appliedOn
    statement
    reason
    revision
    agency {
      creditCode
      name
    }
    authority {
      id
      name
      nameEn
    }
    declared {
      rule
      count
      note
    }
    documents {
      id
      name
    }
    announcement {
      on
      until
      counted
      countedEn
      provisional
    }
    account {
      ...StarResult
    }
    steps {
      id
      deed
      step
      on
      note
    }
    lines {
      id
      rule
      count
      note
      source
      seenOn
    }
    objections {
      id
      raisedFor
      rule
      grounds
      raisedOn
      state
      countAfter
      reason
      decidedOn
    }
  }
`);

const one = graphql(`
  query StarApplicationPage($id: ID!) {
    hub {
      today
    }
    starApplication(id: $id) {
      ...StarApplicationFile
      standing {
        account {
          ...StarResult
        }
        problems {
          code
          message
          messageEn
        }
      }
      proposals {
        rule
        count
        evidence
        evidenceEn
      }
      survey {
        enterprises
        requests {
          id
          audience
          addressee
          sentOn
          expiresOn
        }
        groups {
          audience
          answers
          mean
          remarks
        }
      }
    }
  }
`);

const own = graphql(`
  query OwnStars {
    hub {
      today
    }
    starEligibility {
      cycle
      authority {
        name
        nameEn
      }
      settings {
        opensOn
        closesOn
        announcementDays
        ownChoice
      }
      problems {
        code
        message
        messageEn
        basis {
          ...CitedClause
        }
      }
    }
    starApplications(first: 20) {
      nodes {
        ...StarApplicationFile
      }
    }
  }
`);

export const starApplication = cache((id: string) => queryAs(one, { id }));
export const ownStars = cache(() => queryAs(own, {}));
