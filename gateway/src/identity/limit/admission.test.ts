import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { hashOf, type Key, KEY_PREFIX } from '../keys/key.ts';
import type { KnownKeys } from '../keys/known-keys.ts';
import { type AdmissionConfig, admission } from './admission.ts';

const GOOD = `${KEY_PREFIX}${'g'.repeat(43)}`;
const WRONG = `${KEY_PREFIX}${'w'.repeat(43)}`;
const KEY: Key = {
  id: 'k',
  partner: 'p',
  name: '平台',
  scopes: ['public:read'],
  perMinute: 5,
  expiresAt: Number.MAX_SAFE_INTEGER,
  revokedAt: null,
};
let asked = 0;
const known: KnownKeys = {
  remembered: () => undefined,
  good: async (hash) => {
    asked += 1;
    return hash === hashOf(GOOD) ? KEY : undefined;
  },
  forget: () => undefined,
};

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A server that admits; every client of it is at 127.0.0.1. */
async function serve(config: Partial<AdmissionConfig>, trusted: readonly string[] = []) {
  asked = 0;
  const readToken = (cookie: string | null) => (cookie === 'signed' ? 'token' : undefined);
  const admit = admission({ known, readToken, anonymousPerMinute: 3, ...config });
  const server = createServer((request, response) => {
    void admit(request, response, new Set(trusted)).then((turned) => {
      response.statusCode = turned?.status ?? 200;
      response.end(turned?.problem.code ?? 'in');
    });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`;
  return {
    ask: (headers: Record<string, string> = {}) => fetch(url, { headers }),
    times: async (count: number, headers: (i: number) => Record<string, string>) => {
      const answers: string[] = [];
      for (let i = 0; i < count; i++) answers.push(await (await fetch(url, { headers: headers(i) })).text());
      return answers;
    },
  };
}

test('the public has so many requests a minute from one address, and is told when to come again', async () => {
  const { ask, times } = await serve({});
  const first = await ask();
  expect([
    first.status,
    first.headers.get('ratelimit-limit'),
    first.headers.get('ratelimit-remaining'),
  ]).toEqual([200, '3', '2']);
  expect(await times(2, () => ({}))).toEqual(['in', 'in']);
  const refused = await ask();
  expect([refused.status, await refused.text()]).toEqual([429, 'RATE_LIMITED']);
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(60);
});

test('what a client says of itself gets it no further: other addresses, other bearers, a cookie without our signature', async () => {
  const { times } = await serve({});
  const tricks = (i: number) => ({
    'x-forwarded-for': `198.51.100.${i}`,
    'x-chengan-client-address': `198.51.100.${i}`,
    cookie: `chengan.session_token=${i}`,
    authorization: `Bearer ${i}`,
  });
  expect(await times(5, tricks)).toEqual(['in', 'in', 'in', 'RATE_LIMITED', 'RATE_LIMITED']);
});

test('behind a trusted proxy each visitor is counted alone, one household of IPv6 together, and the proxy itself not', async () => {
  const { times } = await serve({}, ['127.0.0.1']);
  const from = (address: string) => () => ({ 'x-forwarded-for': address });
  expect(await times(4, from('203.0.113.7'))).toEqual(['in', 'in', 'in', 'RATE_LIMITED']);
  expect(await times(1, from('203.0.113.8'))).toEqual(['in']);
  expect(await times(4, (i) => ({ 'x-forwarded-for': `2001:db8::${i + 1}` }))).toEqual([
    'in',
    'in',
    'in',
    'RATE_LIMITED',
  ]);
  expect(await times(6, () => ({}))).toEqual(['in', 'in', 'in', 'in', 'in', 'in']);
});

test('a session is not counted, and nothing is where the limit is off', async () => {
  const { times } = await serve({});
  expect(new Set(await times(6, () => ({ cookie: 'signed' })))).toEqual(new Set(['in']));
  const off = await serve({ anonymousPerMinute: 0 });
  expect(new Set(await off.times(6, () => ({})))).toEqual(new Set(['in']));
});

test('a key has its own limit, not that of its address', async () => {
  const { ask, times } = await serve({});
  expect(await times(4, () => ({}))).toEqual(['in', 'in', 'in', 'RATE_LIMITED']);
  expect(await times(5, () => ({ 'x-api-key': GOOD }))).toEqual(['in', 'in', 'in', 'in', 'in']);
  const refused = await ask({ authorization: `Bearer ${GOOD}` });
  expect([
    refused.status,
    refused.headers.get('ratelimit-limit'),
    refused.headers.get('retry-after'),
  ]).toEqual([429, '5', expect.stringMatching(/^\d+$/)]);
});

test('a wrong key is never the public, and whoever tries many is no longer looked up', async () => {
  const { ask, times } = await serve({ anonymousPerMinute: 0 }, ['127.0.0.1']);
  const wrong = await ask({ 'x-api-key': WRONG });
  expect([wrong.status, await wrong.text()]).toEqual([401, 'API_KEY_INVALID']);
  const more = await times(35, () => ({ 'x-api-key': WRONG }));
  expect(more.filter((one) => one === 'API_KEY_INVALID')).toHaveLength(29);
  expect(more.at(-1)).toBe('RATE_LIMITED');
  expect(asked).toBe(30);
});
