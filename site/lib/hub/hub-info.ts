import { graphql } from './generated/gql.ts';
import type { HubInfoQuery } from './generated/graphql.ts';
import type { HubAnswer } from './problem.ts';
import { query } from './query.ts';

const document = graphql(`
  query HubInfo {
    hub {
      today
      now
      agencies
      enterprises
      notices
    }
  }
`);

export type HubInfo = HubInfoQuery['hub'];

/** The hub's own day and instant, and how much of it is public now. */
export async function hubInfo(): Promise<HubAnswer<HubInfo>> {
  const answer = await query(document, {});
  return answer.ok ? { ok: true, value: answer.value.hub } : answer;
}
