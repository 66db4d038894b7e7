import type { Server } from 'node:http';
import { authenticator } from '@chengan/shared/identity/token';
import { clockOf } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, stopListening } from '../../listen.ts';
import { testHub, type TestHub } from '../../testing/hub.fixture.ts';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { keyBy, stepUp, withPartner, type WithPartner } from './testing/partner.fixture.ts';

let identity: TestIdentity;
let hub: TestHub;
let server: Server;
let url: string;
let acme: WithPartner;

beforeAll(async () => {
  identity = await testIdentity({ anonymousPerMinute: 4 });
  hub = await testHub('in one process', day('2026-06-15'), {
    clock: clockOf(identity.now),
    identify: identity.identity.identify,
    authenticate: authenticator(identity.identity.keys),
  });
  server = await listen(hub.hub.gateway, 0, '127.0.0.1', {
    identity: { ...identity.identity, trustedProxies: new Set(['127.0.0.1']) },
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`;
  acme = await withPartner(identity);
  await stepUp(acme.administrator);
});
afterAll(async () => {
  await stopListening(server);
  await hub.close();
  await identity.close();
});

const PUBLIC = '{ hub { today } }';
const ask = async (headers: Record<string, string>, query = PUBLIC) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as {
    data?: object;
    errors?: { message: string; extensions: { code: string; messageEn: string } }[];
  };
  return { status: response.status, data: body.data, error: body.errors?.[0], headers: response.headers };
};

test('a key opens what is public, is told its limit, and nothing that is not public', async () => {
  const { key } = await keyBy(acme.administrator, { perMinute: 50 });
  const looked = await ask({ 'x-api-key': key });
  expect(looked).toMatchObject({ status: 200, data: { hub: { today: expect.any(String) } } });
  expect([looked.headers.get('ratelimit-limit'), looked.headers.get('ratelimit-remaining')]).toEqual([
    '50',
    '49',
  ]);
  for (const query of [
    '{ agenciesDue(first: 1) { __typename } }',
    'mutation { withdrawNotice(id: "0190d5a8-0000-7000-8000-000000000000", reason: "x") { id } }',
  ]) {
    const refused = await ask({ 'x-api-key': key }, query);
    expect([query, refused.data ?? null, refused.error?.extensions.code]).toEqual([query, null, 'FORBIDDEN']);
  }
  expect((await ask({ 'x-api-key': key }, '{ __schema { queryType { name } } }')).status).toBe(400);
});

test('a key with schema:read reads the schema; without public:read it reads nothing else', async () => {
  const { key } = await keyBy(acme.administrator, { scopes: ['schema:read'] });
  expect(await ask({ 'x-api-key': key }, '{ __schema { queryType { name } } }')).toMatchObject({
    status: 200,
    data: { __schema: { queryType: { name: 'Query' } } },
  });
  expect((await ask({ 'x-api-key': key })).error?.extensions.code).toBe('FORBIDDEN');
});

test('a wrong or revoked key is 401 as a whole, before the question is even read', async () => {
  const { key, id } = await keyBy(acme.administrator);
  expect((await ask({ authorization: `bearer ${key}` })).status).toBe(200);
  await acme.administrator.browser.post('/keys/revoke', { id });
  for (const query of [PUBLIC, '{ no such']) {
    const refused = await ask({ authorization: `bearer ${key}` }, query);
    expect(refused).toMatchObject({ status: 401, error: { message: expect.any(String) } });
    expect(refused.error?.extensions).toMatchObject({
      code: 'API_KEY_INVALID',
      messageEn: expect.any(String),
    });
    expect(refused.data).toBeUndefined();
  }
  expect(JSON.stringify([hub.logged(), identity.logged()])).not.toContain(key);
});

test('a key that is used too often waits, whatever it asks', async () => {
  const { key } = await keyBy(acme.administrator, { perMinute: 2 });
  const seen = [
    await ask({ 'x-api-key': key }),
    await ask({ 'x-api-key': key }, '{ no such'),
    await ask({ 'x-api-key': key }),
  ];
  expect(seen.map(({ status }) => status)).toEqual([200, 400, 429]);
  expect(seen[2]?.error?.extensions.code).toBe('RATE_LIMITED');
  expect(Number(seen[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the public is limited by address; a person who is signed in and the site itself are not', async () => {
  const visitor = { 'x-forwarded-for': '203.0.113.77' };
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++) statuses.push((await ask(visitor)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 429]);
  expect((await ask({ ...visitor, cookie: acme.administrator.browser.cookie() })).status).toBe(200);
  expect((await ask({ ...visitor, cookie: '__Secure-chengan.session_token=made.up' })).status).toBe(429);
  for (let i = 0; i < 6; i++) expect((await ask({})).status).toBe(200);
  // health is asked often, and always answered
  for (let i = 0; i < 6; i++)
    expect((await fetch(url.replace('/graphql', '/health'), { headers: visitor })).status).toBe(200);
});
