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

export interface SearchQuestion {
  readonly text: string;
  readonly kind: SubjectKind | undefined;
  readonly region: string | undefined;
  readonly after: string | undefined;
}

export type SearchHit = SearchPageQuery['search']['nodes'][number];
export type Subject = SearchHit['subject'];

/** Who bears a name or code like this, in the hub's stated order, twenty a page. */
export async function search({ text, kind, region, after }: SearchQuestion) {
  const answer = await query(document, {
    text,
    kinds: kind ? [kind] : null,
    region: region ?? null,
    after: after ?? null,
  });
  return found(answer, (result) => result.search);
}
