import { cache } from 'react';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { EnterpriseFileQuery } from './generated/graphql.ts';
import { query } from './query.ts';

const document = graphql(`
  query EnterpriseFile($creditCode: ID!, $on: Date) {
    hub {
      today
    }
    enterprise(creditCode: $creditCode) {
      creditCode
      name
      address
      industry
      formerNames
      otherNames
      establishedOn
      type
      updatedOn
      authority {
        name
        nameEn
      }
      region {
        fullName
      }
      supervisionGrade(on: $on) {
        band
        strategy
        strategyEn
        reason
        assessedOn
        validTo
        disputed
        decidedBy {
          name
          nameEn
        }
        basis {
          ...CitedClause
        }
      }
    }
  }
`);

export type EnterpriseFile = NonNullable<EnterpriseFileQuery['enterprise']>;
export type SupervisionGrade = NonNullable<EnterpriseFile['supervisionGrade']>;

/** An enterprise with its supervision grade in force on a day. Asked once a request. */
export const enterpriseFile = cache(async (creditCode: string, on: string | undefined) =>
  found(await query(document, { creditCode, on: on ?? null }), (result) => result.enterprise),
);
