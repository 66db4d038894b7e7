import { cache } from 'react';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { SearchPageQuery, SubjectKind } from './generated/graphql.ts';
import { query } from './query.ts';

const document = graphql(`
  query SearchPage($text: String!, $kinds: [SubjectKind!], $region: ID, $after: String) {
    hub {
      today
    }
    search(text: $text, kinds: $kinds, region: $region, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        matchedBy
        subject {
          ...NamedSubject
        }
      }
    }
  }
`);

export type SearchHit = SearchPageQuery['search']['nodes'][number];
export type Subject = SearchHit['subject'];

/**
 * Who bears a name or code like this, of one kind or all, in a region or all, in the hub's stated order, twenty a page
 * from a cursor on. Asked once a request.
 */
export const search = cache(
  async (
    text: string,
    kind: SubjectKind | undefined,
    region: string | undefined,
    after: string | undefined,
  ) => {
    const kinds = kind ? [kind] : null;
    const answer = await query(document, { text, kinds, region: region ?? null, after: after ?? null });
    return found(answer, (result) => result.search);
  },
);
