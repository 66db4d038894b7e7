import { cache } from 'react';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { AgencyAccountQuery, CreditAccountFragment, StarAccountFragment } from './generated/graphql.ts';
import { query } from './query.ts';

export const creditAccount = graphql(`
  fragment CreditAccount on CreditGrade {
    cycle
    cycleFrom
    cycleTo
    band
    score
    openingScore
    publishedOn
    inForceTo
    disputed
    decidedBy {
      name
      nameEn
    }
    arithmetic
    parts {
      part
      outOf
      left
      towns
      arithmetic
    }
    buckets {
      scorer
      scorerName
      part
      active
      arithmetic
    }
    deductions {
      id
      clause {
        ...CitedClause
      }
      part
      points
      taken
      balance
      shortfall {
        message
        messageEn
        clause {
          ...CitedClause
        }
      }
      occurredOn
      scorerName
      summary
      disputed
      ifFell {
        score
        band
      }
    }
    directFindings {
      id
      clause {
        ...CitedClause
      }
      occurredOn
      scorerName
      summary
      disputed
      ifFell {
        score
        band
      }
    }
    basis {
      ...CitedClause
    }
  }
`);

export const starAccount = graphql(`
  fragment StarAccount on StarRating {
    cycle
    band
    score
    publishedOn
    inForceTo
    cancelledOn
    loweredFrom
    loweringReason
    disputed
    decidedBy {
      name
      nameEn
    }
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

const document = graphql(`
  query AgencyAccount($creditCode: ID!, $on: Date) {
    hub {
      today
    }
    agency(creditCode: $creditCode) {
      creditCode
      name
      address
      filedOn
      officeAddress
      organisation
      feeSchedule(on: $on) {
        ...Fees
      }
      region {
        fullName
      }
      creditGrade(on: $on) {
        ...CreditAccount
      }
      starRating(on: $on) {
        ...StarAccount
      }
      creditGrades {
        cycle
        band
        score
        publishedOn
        arithmetic
        basis {
          ...CitedClause
        }
      }
      starRatings {
        cycle
        band
        score
        publishedOn
        cancelledOn
        cancellationReason
        cancellationBasis {
          ...CitedClause
        }
        loweredFrom
        loweringReason
        replaced
        basis {
          ...CitedClause
        }
      }
    }
  }
`);

export type AgencyAccount = NonNullable<AgencyAccountQuery['agency']>;
export type CreditGrade = CreditAccountFragment;
/** The account of a cycle, decided or not: from full marks, entry by entry, to the score. */
export type CreditLedger = Pick<
  CreditGrade,
  | 'cycle'
  | 'cycleFrom'
  | 'cycleTo'
  | 'band'
  | 'score'
  | 'openingScore'
  | 'arithmetic'
  | 'parts'
  | 'buckets'
  | 'deductions'
  | 'directFindings'
>;
export type StarRating = StarAccountFragment;

/**
 * An agency with its grade and stars in force on a day (the hub's today when none is given), every component of them,
 * and their history. Asked once a request, however many parts of the page need it.
 */
export const agencyAccount = cache(async (creditCode: string, on: string | undefined) =>
  found(await query(document, { creditCode, on: on ?? null }), (result) => result.agency),
);
