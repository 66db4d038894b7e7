import type { Actor } from '@chengan/shared/permission/actor';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedHub, type ServedHub } from './testing/served-hub.fixture.ts';

/** A partner whose key may read the schema: three audits ask by introspection, which production has for these alone. */
const SCHEMA_READER: Actor = {
  account: 'key:audit',
  name: 'audit',
  kind: 'PARTNER',
  role: 'system',
  holder: 'partner-of-the-audit',
  scopes: ['schema:read'],
};

const OF_A_PAGE = 'A GET that a foreign page could make is refused; one with x-graphql-client is answered.';
const FOUR_HUNDRED =
  'A faulty request is 400 whatever type is asked for: monitoring, proxies and partners’ clients see it.';

/** What is not as the specification would like it, and why. Everything else of the 61 is. */
const KNOWN: Readonly<Record<string, { readonly status: 'notice' | 'warn'; readonly why: string }>> = {
  '5A70': { status: 'notice', why: OF_A_PAGE },
  D6D5: { status: 'notice', why: OF_A_PAGE },
  '6A70': { status: 'notice', why: OF_A_PAGE },
  '572B': { status: 'warn', why: FOUR_HUNDRED },
  FDE2: { status: 'warn', why: FOUR_HUNDRED },
  '7B9B': { status: 'warn', why: FOUR_HUNDRED },
};
const EXPECTED = Object.entries(KNOWN).map(([id, { status }]) => `${status} ${id}`);

type Fetch = typeof fetch;

/** What is not in order, as `status id`, and how many were asked. */
async function audited(
  url: string,
  fetchFn: Fetch,
): Promise<{ readonly asked: number; readonly faults: string[] }> {
  const faults: string[] = [];
  const audits = serverAudits({ url, fetchFn });
  for (const audit of audits) {
    const { status, id } = await audit.fn();
    if (status !== 'ok') faults.push(`${status} ${id}`);
  }
  return { asked: audits.length, faults };
}

const withHeaders =
  (headers: Readonly<Record<string, string>>): Fetch =>
  (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), ...headers } });

describe('GraphQL over HTTP, by 61 audits', () => {
  let closed: ServedHub;
  let open: ServedHub;
  beforeAll(async () => {
    closed = await servedHub('in one process');
    open = await servedHub('in one process', { open: true });
  });
  afterAll(async () => {
    await closed.close();
    await open.close();
  });

  test('an open hub has no error, and no warning but those known', async () => {
    const { asked, faults } = await audited(open.url, fetch);
    expect(asked).toBe(61);
    expect(faults.toSorted()).toEqual(EXPECTED.toSorted());
  });

  test('a hub in production has the same for a key that may read the schema', async () => {
    const authorization = `Bearer ${await closed.hub.tokenOf(SCHEMA_READER)}`;
    const { faults } = await audited(closed.url, withHeaders({ authorization }));
    expect(faults.toSorted()).toEqual(EXPECTED.toSorted());
  });

  test('for the public it refuses the three audits that ask for __type, and nothing else beyond', async () => {
    const { faults } = await audited(closed.url, fetch);
    expect(faults.filter((one) => !EXPECTED.includes(one)).toSorted()).toEqual([
      'error 28B9',
      'error BF61',
      'warn 2EA1',
    ]);
  });

  test('with the header of a client, GETs are answered as well', async () => {
    const { faults } = await audited(open.url, withHeaders({ 'x-graphql-client': 'audit' }));
    expect(faults).toEqual(['warn 572B', 'warn FDE2', 'warn 7B9B']);
  });
});
