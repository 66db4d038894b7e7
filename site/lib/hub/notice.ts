import { cache } from 'react';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type { NoticeKind, NoticePageQuery } from './generated/graphql.ts';
import { query } from './query.ts';

const one = graphql(`
  query NoticePage($id: ID!) {
    hub {
      today
    }
    notice(id: $id) {
      ...NoticeLine
      body
      documentNumber
      severity
      naming
      measures {
        code
        label
        labelEn
      }
      subjects {
        ...NamedSubject
      }
    }
  }
`);

const list = graphql(`
  query NoticeList($kind: NoticeKind, $region: ID, $after: String) {
    hub {
      today
    }
    notices(kind: $kind, region: $region, first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...NoticeLine
      }
    }
  }
`);

export type NoticeInFull = NonNullable<NoticePageQuery['notice']>;

/** One notice that is public now. Asked once a request. */
export const noticeInFull = cache(async (id: string) =>
  found(await query(one, { id }), (result) => result.notice),
);

export interface NoticesQuestion {
  readonly kind: NoticeKind | undefined;
  readonly region: string | undefined;
  readonly after: string | undefined;
}

/** Notices that are public now, newest first, twenty a page. */
export async function publicNotices({ kind, region, after }: NoticesQuestion) {
  const answer = await query(list, { kind: kind ?? null, region: region ?? null, after: after ?? null });
  return found(answer, (result) => result.notices);
}
