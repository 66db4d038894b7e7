import { cache } from 'react';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { CaseRulesQuery, MeasureRulesQuery } from './generated/graphql.ts';
import { query } from './query.ts';

const rules = graphql(`
  query CaseRules($authority: ID!) {
    hub {
      today
    }
    violationClauses(authority: $authority) {
      clause {
        ...CitedClause
        text
        textEn
      }
      subjects
      reasonRequired
      leaderConfirms
      bureauConfirms
    }
    places(authority: $authority) {
      code
      name
      fullName
    }
  }
`);

const measures = graphql(`
  query MeasureRules($authority: ID!) {
    hub {
      today
    }
    measures(authority: $authority) {
      measure {
        code
        label
        labelEn
      }
      clauses {
        ...CitedClause
      }
    }
    acts {
      id
      title
      titleEn
      clauses {
        clause
        article
        articleEn
        label
        labelEn
      }
    }
  }
`);

export type ViolationClause = CaseRulesQuery['violationClauses'][number];
export type ContainedMeasure = MeasureRulesQuery['measures'][number];
export type ActWithClauses = MeasureRulesQuery['acts'][number];

/** What a finding of an authority may be made under, and the places in which it may be. Asked once a request. */
export const caseRules = cache(async (authority: string) =>
  found(await query(rules, { authority }), (result) => result),
);

/** The measures that an authority may publish, and every clause that can be cited. Asked once a request. */
export const measureRules = cache(async (authority: string) =>
  found(await query(measures, { authority }), (result) => result),
);
