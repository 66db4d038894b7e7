import { expect } from 'vitest';

/** Ways past the pages to a notice that is not public: each would show its words, or do something to it. */
export const INTO_A_NOTICE: Readonly<Record<string, string>> = {
  see: 'query ($id: ID!) { noticeFile(id: $id) { title body } }',
  'find in the list': 'query ($code: ID!) { noticeFiles(subject: $code) { nodes { title body } } }',
  'see as if it were public': 'query ($id: ID!) { notice(id: $id) { title body } }',
  amend:
    'mutation ($id: ID!, $input: DraftNoticeInput!) { amendNotice(id: $id, revision: 1, input: $input) { title } }',
  approve: 'mutation ($id: ID!) { approveNotice(id: $id, revision: 1) { title } }',
  return: 'mutation ($id: ID!) { returnNotice(id: $id, reason: "退回") { title } }',
  publish: 'mutation ($id: ID!) { publishNotice(id: $id, revision: 2) { title } }',
  withdraw: 'mutation ($id: ID!) { withdrawNotice(id: $id, reason: "撤回") { title } }',
  dispute: 'mutation ($id: ID!) { disputeNotice(id: $id) { title } }',
};

/** Likewise to a finding that waits for its confirmation. */
export const INTO_A_FINDING: Readonly<Record<string, string>> = {
  see: 'query ($id: ID!) { finding(id: $id) { summary } }',
  'find in the list': 'query ($code: ID!) { findings(subject: $code) { nodes { summary } } }',
  confirm: 'mutation ($id: ID!) { confirmFinding(id: $id, revision: 1) { summary } }',
  dismiss: 'mutation ($id: ID!) { dismissFinding(id: $id, reason: "不予认定") { summary } }',
  dispute: 'mutation ($id: ID!) { disputeFinding(id: $id) { summary } }',
};

/** Inside the hub's process a subgraph has no address of its own, and its journal stays closed. */
export async function expectNoDoor(origin: string): Promise<void> {
  const query = JSON.stringify({ query: '{ noticeFiles { totalCount } }' });
  for (const path of ['/enforcement', '/enforcement/graphql', '/subgraphs/enforcement/graphql']) {
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(origin + path, { method: 'POST', headers, body: query });
    expect([path, [401, 404]]).toEqual([path, expect.arrayContaining([status])]);
  }
  expect((await fetch(`${origin}/journal/enforcement`)).status).toBe(401);
}
