import { cache } from 'react';
import { found } from './found.ts';
import { graphql } from './generated/gql.ts';
import type {
  AnnouncedAccountPageQuery,
  AnnouncedResultsQuery,
  ResultNoticesQuery,
} from './generated/graphql.ts';
import { query } from './query.ts';

const list = graphql(`
  query ResultNotices {
    hub {
      today
    }
    resultNotices {
      cycle
      from
      until
      agencies
      counted
      countedEn
      authority {
        name
        nameEn
      }
    }
  }
`);

const ofNotice = graphql(`
  query AnnouncedResults($cycle: Int!, $from: Date!, $after: String) {
    hub {
      today
    }
    creditNotices(cycle: $cycle, from: $from, first: 50, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        creditCode
        name
        band
        score
        disputed
        anew
        anewEn
      }
    }
  }
`);

const one = graphql(`
  query AnnouncedAccountPage($creditCode: ID!, $cycle: Int!) {
    hub {
      today
    }
    creditNotice(creditCode: $creditCode, cycle: $cycle) {
      creditCode
      name
      cycle
      band
      score
      from
      until
      disputed
      anew
      anewEn
      counted
      countedEn
      account {
        openingScore
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
    }
  }
`);

export type ResultNotice = ResultNoticesQuery['resultNotices'][number];
export type AnnouncedResult = AnnouncedResultsQuery['creditNotices']['nodes'][number];
export type AnnouncedAccount = NonNullable<AnnouncedAccountPageQuery['creditNotice']>;

/** The public notices of yearly results that run today, the latest first. */
export const resultNotices = cache(async () =>
  found(await query(list, {}), (result) => result.resultNotices),
);

/** One of them, by its cycle and first day; not found when it does not run today. */
export async function resultNotice(cycle: number, from: string) {
  const answer = await resultNotices();
  if (!answer.ok) return answer;
  const { today, value: notices } = answer.value;
  const value = notices.find((one) => one.cycle === cycle && one.from === from);
  return found({ ok: true, value: { hub: { today } } }, () => value);
}

/** Its results, fifty a page, in order of credit code. */
export async function announcedResults(cycle: number, from: string, after: string | undefined) {
  return found(
    await query(ofNotice, { cycle, from, after: after ?? null }),
    (result) => result.creditNotices,
  );
}

/** One result on public notice since `from`, with its account. Asked once a request. */
export const announcedAccount = cache(async (creditCode: string, cycle: number, from: string) =>
  found(await query(one, { creditCode, cycle }), ({ creditNotice: found }) =>
    found?.from === from ? found : null,
  ),
);
