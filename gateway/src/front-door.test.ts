import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '@chengan/shared/time/day';
import { testHub, type TestHub } from './testing/hub.fixture.ts';

const ENDPOINT = 'http://hub.test/graphql';

describe.each(['in one process', 'apart over HTTP'] as const)('the front door, %s', (topology) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await testHub(topology, day('2026-11-20'));
  });
  afterAll(() => hub.close());

  const send = (body: unknown, headers: Record<string, string> = {}) =>
    hub.hub.gateway.fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  test.each([
    ['no JSON', '{', 400],
    ['no query', {}, 400],
    ['a query that is no text', { query: 5 }, 400],
    ['an empty query', { query: '' }, 400],
    ['a query that is no GraphQL', { query: '{ agency(' }, 400],
    ['an unknown field', { query: '{ nothing }' }, 400],
    ['an unknown operation', { query: 'query A { __typename }', operationName: 'B' }, 400],
    ['a missing variable', { query: 'query ($t: String!) { search(text: $t) { totalCount } }' }, 400],
    [
      'a variable of another type',
      { query: 'query ($t: String!) { search(text: $t) { totalCount } }', variables: { t: 5 } },
      400,
    ],
    [
      'a date that is none',
      { query: '{ agency(creditCode: "x") { creditGrade(on: "2023-02-29") { cycle } } }' },
      400,
    ],
    ['too many tokens', { query: `{ ${'hub { today } '.repeat(2000)} }` }, 400],
    [
      'too many aliases',
      { query: `{ hub { ${Array.from({ length: 101 }, (_, i) => `a${i}: today`).join(' ')} } }` },
      400,
    ],
    [
      'too many root fields',
      { query: `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: hub { today }`).join(' ')} }` },
      400,
    ],
    ['a batch', [{ query: '{ hub { today } }' }, { query: '{ hub { today } }' }], 400],
    ['everything left out', { query: '{ hub @skip(if: true) { today } }' }, 200],
    ['the name of a type alone', { query: '{ __typename }' }, 200],
    ['a sound query', { query: '{ hub { today } }' }, 200],
  ])('answers %s as it should, and never with 500', async (_, body, status) => {
    const response = await send(body);
    const text = await response.text();
    expect([response.status, text]).toEqual([status, text]);
    expect(text).not.toMatch(/stack|node_modules|\.ts:/);
  });

  test('refuses a query from a foreign page and a mutation by GET', async () => {
    const plain = await hub.hub.gateway.fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ hub { today } }"}',
    });
    expect(plain.status).toBeGreaterThanOrEqual(400);
    const get = await hub.hub.gateway.fetch(`${ENDPOINT}?query=${encodeURIComponent('{ hub { today } }')}`, {
      headers: { origin: 'http://foreign.test' },
    });
    expect(get.status).toBe(403);
    const mutation = await hub.hub.gateway.fetch(
      `${ENDPOINT}?query=${encodeURIComponent('mutation { __typename }')}`,
      { headers: { 'x-graphql-client': 'test' } },
    );
    expect(mutation.status).toBe(405);
  });

  test('answers no foreign origin', async () => {
    const response = await send({ query: '{ hub { today } }' }, { origin: 'http://foreign.test' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('shows neither its schema nor GraphiQL when it is closed', async () => {
    expect((await send({ query: '{ __schema { types { name } } }' })).status).toBe(400);
    const page = await hub.hub.gateway.fetch(ENDPOINT, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([406, '']);
    expect(await (await send({ query: '{ hub { todai } }' })).text()).not.toContain('Did you mean');
  });

  test('gives every answer the id of its request, the one handed in or a new one', async () => {
    const given = await send({ query: '{ hub { today } }' }, { 'x-request-id': 'given-id-1' });
    expect(given.headers.get('x-request-id')).toBe('given-id-1');
    const made = await send({ query: '{ hub { today } }' });
    expect(made.headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/);
  });

  test('hands a refusal out whole, with every reason', async () => {
    const { status, data, errors } = await hub.ask('{ search(text: "澄", region: "999999") { totalCount } }');
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringContaining('请至少输入两个字'),
        path: ['search'],
        extensions: {
          code: 'SEARCH_TEXT_TOO_SHORT',
          messageEn: expect.any(String),
          field: 'text',
          problems: [
            {
              code: 'SEARCH_TEXT_TOO_SHORT',
              message: expect.any(String),
              messageEn: expect.any(String),
              field: 'text',
            },
            {
              code: 'REGION_UNKNOWN',
              message: expect.any(String),
              messageEn: expect.any(String),
              field: 'region',
            },
          ],
        },
      },
    ]);
  });

  test('is healthy and ready', async () => {
    expect((await hub.hub.gateway.fetch('http://hub.test/health')).status).toBe(200);
    expect((await hub.hub.gateway.fetch('http://hub.test/ready')).status).toBe(200);
  });
});

test('a hub that is open shows GraphiQL, whole and from itself, and its schema; and answers its site across origins', async () => {
  const site = 'http://site.test';
  const hub = await testHub('in one process', day('2026-11-20'), { open: true, siteOrigin: site });
  const { gateway } = hub.hub;
  const page = await gateway.fetch(ENDPOINT, { headers: { accept: 'text/html' } });
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain('GraphiQL');
  expect([...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="?https?:/g)]).toEqual([]);
  expect((await hub.ask('{ __schema { queryType { name } } }')).data).toEqual({
    __schema: { queryType: { name: 'Query' } },
  });

  const ask = (origin: string) =>
    gateway.fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: '{"query":"{ hub { today } }"}',
    });
  expect((await ask(site)).headers.get('access-control-allow-origin')).toBe(site);
  expect((await ask('http://foreign.test')).headers.get('access-control-allow-origin')).not.toBe(
    'http://foreign.test',
  );
  await hub.close();
});
