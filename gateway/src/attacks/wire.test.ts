import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRefused, figures, INSIDE } from './testing/attack.fixture.ts';
import { type Raw, servedHub, type ServedHub } from './testing/served-hub.fixture.ts';

const BODY = '{"query":"{ hub { today } }"}';
const ANSWER = '{"data":{"hub":{"today":"2026-06-15"}}}';
const table = figures('on the wire');
let served: ServedHub;
beforeAll(async () => {
  served = await servedHub('in one process');
  served.server.headersTimeout = 400;
  served.server.requestTimeout = 800;
});
afterAll(async () => {
  table.print();
  await served.close();
});

/** A request as it goes over the wire; `more` are header lines of its own. */
const request = (more = '', length = String(BODY.length), host = 'host: hub.test\r\n') =>
  `POST /graphql HTTP/1.1\r\n${host}content-type: application/json\r\ncontent-length: ${length}\r\nconnection: close\r\n${more}\r\n${BODY}`;

test.each([
  ['a length that is too short', request('', '5'), 400],
  ['two lengths', request('content-length: 5\r\n'), 400],
  ['a negative length', request('', '-1'), 400],
  ['a length that is no number', request('', '0x1d'), 400],
  ['a length beyond all numbers', request('', '9'.repeat(30)), 400],
  ['a length and chunks', request('transfer-encoding: chunked\r\n'), 400],
  ['no host', request('', undefined, ''), 400],
  ['two hosts', request('host: evil.test\r\n'), 400],
  ['an empty host', request('', undefined, 'host: \r\n'), 400],
  ['a host with a port that is none', request('', undefined, 'host: hub.test:99999999\r\n'), 400],
  ['a header that is folded', request('x-request-id: abcdefgh\r\n set-cookie: a=b\r\n'), 400],
  ['a header with a line feed', request('x-request-id: abcdefgh\nset-cookie: a=b\r\n'), 400],
  ['a header with a null byte', request('x-request-id: abcd\0efgh\r\n'), 400],
  ['an expectation that nobody has', request('expect: money\r\n'), 417],
  ['a method that is none', 'FOO /graphql HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ['a version that is none', request().replace('HTTP/1.1', 'HTTP/9.9'), 400],
  ['a null byte in the address', 'GET /graphql\0?x HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ['an address of another host', 'GET http://evil.test/graphql HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ['no address', 'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ['a handshake of TLS', '\x16\x03\x01\x00\x05\x01\x00\x00\x01\x03', 400],
  [
    'a socket instead of an answer',
    'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    403,
  ],
])('%s is refused', async (_, bytes, status) => {
  const answer = await served.bytes(bytes, 1_000);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toMatch(INSIDE);
  expect(answer).not.toContain('"data"');
  expect(await served.answers()).toBe(true);
});

test.each([
  ['half a head', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
  ['half a body', request('', '500')],
])('%s is waited for a while, and then no longer', async (_, bytes) => {
  const waiting = served.bytes(bytes, 10_000);
  expect(await served.answers()).toBe(true);
  expect(await waiting).toMatch(/^HTTP\/1.1 408 /);
});

test('a hundred slow ones at once keep nobody from an answer', async () => {
  const slow = Array.from({ length: 100 }, () => served.bytes(request('', '500'), 10_000));
  expect(await served.answers()).toBe(true);
  expect((await Promise.all(slow)).every((answer) => answer.startsWith('HTTP/1.1 408 '))).toBe(true);
});

const packed = (encoding: string, body: string | Buffer): Raw => ({
  headers: { 'content-encoding': encoding },
  body,
});
test.each<readonly [string, Raw, number, string]>([
  ['50 MB in 50 kB', packed('gzip', gzipSync(`#${'x'.repeat(50_000_000)}`)), 415, 'must not be compressed'],
  ['a body in gzip', packed('gzip', gzipSync(BODY)), 415, 'must not be compressed'],
  ['a body that says it is in br', packed('br', BODY), 415, 'must not be compressed'],
  ['two encodings', packed('identity, gzip', BODY), 415, 'must not be compressed'],
  ['an address of 20 kB', { method: 'GET', path: `/graphql?query=${'x'.repeat(20_000)}` }, 431, ''],
  ['a header of 20 kB', { headers: { 'x-long': 'x'.repeat(20_000) }, body: BODY }, 431, ''],
  [
    '1,900 headers',
    { headers: Object.fromEntries(Array.from({ length: 1_900 }, (_, i) => [`x${i}`, '1'])), body: BODY },
    431,
    '',
  ],
  ['a path out of the graph', { method: 'GET', path: '/graphql/../../etc/passwd' }, 404, ''],
  ['a path that there is not', { path: '/graphql%00', body: BODY }, 404, ''],
])('%s is refused', async (attack, raw, status, why) => {
  await expectRefused(served, table, { attack, raw: () => raw, status, why });
});

test.each([
  ['another host', { host: 'evil.test' }],
  [
    'hosts that were forwarded',
    { 'x-forwarded-host': 'evil.test', forwarded: 'host=evil.test', 'x-forwarded-proto': 'ftp' },
  ],
  [
    'who somebody says to be',
    { 'x-account': 'leader', 'x-actor': '{}', 'x-user': 'root', 'hub.account': 'leader' },
  ],
])('%s changes nothing', async (_, headers) => {
  const answer = await served.send({ headers: headers as Record<string, string>, body: BODY });
  expect(answer.text).toBe(ANSWER);
  expect(JSON.stringify(answer.headers)).not.toContain('evil');
  const protectedField = await served.send({
    headers: headers as Record<string, string>,
    body: '{"query":"{ findings { totalCount } }"}',
  });
  expect(protectedField.status).toBe(401);
});

test.each([
  'short',
  'with a space',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  'x'.repeat(65),
  '%0d%0aset-cookie',
])('an id of a request that is none ("%s") is not taken', async (id) => {
  const { headers } = await served.send({ headers: { 'x-request-id': id }, body: BODY });
  expect(headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  expect(headers['set-cookie']).toBeUndefined();
});
