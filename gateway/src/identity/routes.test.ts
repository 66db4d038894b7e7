import type { Server } from 'node:http';
import { authenticator } from '@chengan/shared/identity/token';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Gateway } from '../gateway.ts';
import { listen, stopListening } from '../listen.ts';
import { SITE, testIdentity, type TestIdentity } from './testing/identity.fixture.ts';
import { ADMINISTRATOR, newcomer, PASSWORD } from './testing/people.fixture.ts';

let hub: TestIdentity;
let server: Server;
let base: string;

beforeAll(async () => {
  hub = await testIdentity();
  const gateway = ((_: unknown, response: { end(text: string): void }) =>
    response.end('the graph')) as Gateway;
  server = await listen(gateway, 0, '127.0.0.1', {
    identity: { ...hub.identity, trustedProxies: new Set(['127.0.0.1']) },
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(async () => {
  await stopListening(server);
  await hub.close();
});

const post = (path: string, body: object | string, headers: Record<string, string> = {}) =>
  fetch(`${base}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SITE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('the public keys are where subgraphs look for them, and verify what is signed', async () => {
  const response = await fetch(`${base}/.well-known/jwks.json`);
  expect(response.status).toBe(200);
  const keys = (await response.json()) as { keys: object[] };
  expect(keys.keys).toHaveLength(1);
  expect(JSON.stringify(keys)).not.toContain('"d"');
  const refused = await authenticator(new URL(`${base}/.well-known/jwks.json`))('Bearer a.b.c', hub.now());
  expect(refused.kind).toBe('refused');
});

test('a sign-in over HTTP sets its cookie, names the request, and is kept by no cache', async () => {
  await newcomer(hub, { ...ADMINISTRATOR, email: 'http@yj.test' });
  const response = await post('/sign-in/email', { email: 'http@yj.test', password: PASSWORD });
  expect(response.status).toBe(200);
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-chengan\.session_token=.+HttpOnly/);
  expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('what is not under /api/auth/ is for the graph', async () => {
  for (const path of ['/graphql', '/api/authx', '/api/other', '/health'])
    expect(await (await fetch(`${base}${path}`)).text()).toBe('the graph');
  expect((await fetch(`${base}/api/auth`)).status).toBe(404);
});

test.each([
  ['too large', { password: 'x'.repeat(100_001) }, 413],
  ['no JSON', '{"email":', 400],
  ['a list', '[]', 400],
  ['a text', '"x"', 400],
  ['numbers for texts', { email: 1, password: 2 }, 400],
  ['nothing', '', 400],
  ['lists for texts', { email: ['a@b.test'], password: {} }, 400],
])('a body that is %s is refused in our words, never with a failure', async (_, body, status) => {
  const response = await post('/sign-in/email', body);
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(text).toMatch(/[\u4e00-\u9fff]/);
  expect(text).not.toMatch(/node_modules|at .*\.m?js|SyntaxError|zod/i);
  expect(hub.logged()).toEqual([]);
});

test('the address is what the trusted proxy says, and not what the client says', async () => {
  const attempt = (client: string, forwarded: string) =>
    post(
      '/sign-in/email',
      { email: 'proxy@yj.test', password: 'wrong password' },
      { 'x-chengan-client-address': client, 'x-forwarded-for': forwarded },
    );
  const statuses = [];
  // a client that calls itself by another address each time, in the hub's own header and before the proxy's word
  for (let index = 0; index < 6; index += 1)
    statuses.push((await attempt(`203.0.113.${index}`, `203.0.113.${index}, 198.18.0.1`)).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  expect((await attempt('203.0.113.9', '198.18.0.2')).status).toBe(401);
});
