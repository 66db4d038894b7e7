import { cache } from 'react';
import { graphql } from './generated/gql.ts';
import type {
  CreditPreviewInput,
  StarPreviewInput,
  StarResultFragment,
  StarTablePageQuery,
} from './generated/graphql.ts';
import { query } from './query.ts';

export type StarTable = StarTablePageQuery['starTable'];
export type StarTableItem = StarTable['items'][number];
export type StarResult = StarResultFragment;

const table = graphql(`
  query StarTablePage {
    hub {
      today
    }
    starTable {
      items {
        id
        section
        label
        labelEn
        max
        lines {
          rule
          label
          labelEn
          measure
          tenths
        }
      }
      vetoes {
        rule
        label
        labelEn
      }
    }
  }
`);

const stars = graphql(`
  query StarCalculation($input: StarPreviewInput!) {
    starPreview(input: $input) {
      ...StarResult
    }
  }
`);

const clauses = graphql(`
  query CreditItems {
    hub {
      today
    }
    places(authority: "jiangyin") {
      code
      name
    }
    act(id: "J") {
      title
      titleEn
      clauses {
        id: clause
        label
        labelEn
      }
    }
  }
`);

const credit = graphql(`
  query CreditCalculation($input: CreditPreviewInput!) {
    creditPreview(input: $input) {
      band
      score
      openingScore
      arithmetic
      buckets {
        part
        scorer
        scorerName
        outOf
        lost
        left
        arithmetic
      }
      deductions {
        clause {
          ...CitedClause
        }
        points
        taken
      }
      direct {
        ...CitedClause
      }
      basis {
        ...CitedClause
      }
    }
  }
`);

/** Table A.1 with its words, and today. */
export const starTable = cache(() => query(table, {}));
/** What these counts come to; nothing is stored. */
export const starCalculation = (input: StarPreviewInput) => query(stars, { input });
/** The items of annex 3 of Jiangyin with their words. */
export const creditItems = cache(() => query(clauses, {}));
export const creditCalculation = (input: CreditPreviewInput) => query(credit, { input });
