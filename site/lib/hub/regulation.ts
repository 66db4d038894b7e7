import { cache } from 'react';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { ActListQuery, ActPageQuery, ClausePageQuery } from './generated/graphql.ts';
import { query } from './query.ts';

export const differenceInFull = graphql(`
  fragment DifferenceInFull on NationalDifference {
    id
    local {
      ...CitedClause
    }
    national {
      ...CitedClause
    }
    difference
    differenceEn
    handling
    handlingEn
    precedence {
      ...CitedClause
    }
  }
`);

const all = graphql(`
  query ActList {
    hub {
      today
    }
    acts {
      id
      title
      titleEn
      issuedBy
      issuedByEn
      number
      effectiveFrom
      effectiveTo
      status
    }
  }
`);

const act = graphql(`
  query ActPage($id: ID!) {
    hub {
      today
    }
    act(id: $id) {
      id
      title
      titleEn
      issuedBy
      issuedByEn
      number
      sourceUrl
      effectiveFrom
      effectiveTo
      status
      confirmed
      note
      noteEn
      replacedBy {
        id
        title
        titleEn
      }
      clauses {
        clause
        article
        articleEn
        label
        labelEn
        openQuestions {
          id
        }
        differences {
          ...DifferenceInFull
        }
      }
    }
  }
`);

const clause = graphql(`
  query ClausePage($id: ID!) {
    hub {
      today
    }
    clause(id: $id) {
      clause
      article
      articleEn
      label
      labelEn
      confirmed
      text
      textEn
      openQuestions {
        id
        question
        questionEn
        reading
        readingEn
        setting
      }
      differences {
        ...DifferenceInFull
      }
      act {
        id
        title
        titleEn
        issuedBy
        issuedByEn
        number
        sourceUrl
        effectiveFrom
        effectiveTo
        status
        confirmed
        note
        noteEn
        clauses {
          clause
        }
      }
    }
  }
`);

export type ActLine = ActListQuery['acts'][number];
export type ActInFull = NonNullable<ActPageQuery['act']>;
export type ClauseInFull = NonNullable<ClausePageQuery['clause']>;

/** Every act that the hub applies, in the register's order. */
export const everyAct = cache(async () => found(await query(all, {}), (result) => result.acts));

/** One act with its clauses. Asked once a request. */
export const actInFull = cache(async (id: string) => found(await query(act, { id }), (result) => result.act));

/** One clause with its text in the project's own words and its open questions. Asked once a request. */
export const clauseInFull = cache(async (id: string) =>
  found(await query(clause, { id }), (result) => result.clause),
);
