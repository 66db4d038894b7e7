import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRefused, figures } from './testing/attack.fixture.ts';
import { type Raw, servedHub, type ServedHub } from './testing/served-hub.fixture.ts';

const SOUND = '{ hub { today } }';
const MUTATION = 'mutation { approveNotice(id: "019ec96f-ae00-7000-8000-0591df5f43ff", revision: 1) { id } }';
const json = (query: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ query, ...more });
const get = (query: string, headers: Raw['headers'] = {}): Raw => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers: { 'content-type': '', ...headers },
});
const post = (contentType: string, body: string, headers: Raw['headers'] = {}): Raw => ({
  headers: { 'content-type': contentType, ...headers },
  body,
});
const FORM_DATA = `--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${json(SOUND)}\r\n--b\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--b--\r\n`;
/** What a page cannot send across origins without asking first. */
const ASKED = { 'x-graphql-client': 'attack' };
const FOREIGN = { origin: 'http://foreign.test', cookie: 'session=of-the-victim' };
const TWO = 'query A { hub { today } } query B { findings { totalCount } }';
const HASH = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };

const CSRF = 'CSRF header';
const FORM = 'must be JSON';
const GET_ONLY = 'only supports GET and POST';

const ATTACKS: readonly (readonly [attack: string, raw: Raw, status: number, why: string])[] = [
  ['a batch of two', { body: `[${json(SOUND)},${json(SOUND)}]` }, 400, 'Batching is not supported'],
  [
    'a batch of 1,000',
    { body: `[${Array(1_000).fill(json(SOUND)).join()}]` },
    400,
    'Batching is not supported',
  ],
  ['a batch of none', { body: '[]' }, 400, 'Batching is not supported'],
  ['a mutation by GET from a page', get(MUTATION, FOREIGN), 403, CSRF],
  [
    'a mutation by GET, said to be a POST',
    get(MUTATION, { ...ASKED, 'x-http-method-override': 'POST' }),
    405,
    'from a POST',
  ],
  ['a mutation by GET with the header of a client', get(MUTATION, ASKED), 405, 'from a POST request'],
  ['a query by GET from a page', get(SOUND, FOREIGN), 403, CSRF],
  ['a query by GET for an event stream', get(SOUND, { ...FOREIGN, accept: 'text/event-stream' }), 403, CSRF],
  ['cross-site text/plain', post('text/plain', json(SOUND), FOREIGN), 403, CSRF],
  [
    'cross-site text/plain that mentions JSON',
    post('text/plain; application/json', json(SOUND), FOREIGN),
    403,
    CSRF,
  ],
  ['cross-site form', post('application/x-www-form-urlencoded', `query=${SOUND}`, FOREIGN), 403, CSRF],
  ['cross-site multipart', post('multipart/form-data; boundary=b', FORM_DATA, FOREIGN), 403, CSRF],
  ['cross-site without a type', post('', json(SOUND), FOREIGN), 403, CSRF],
  ['cross-site in capitals', post('TEXT/PLAIN', json(SOUND), FOREIGN), 403, CSRF],
  ['text/plain with the header of a client', post('text/plain', json(SOUND), ASKED), 415, FORM],
  [
    'a form with the header of a client',
    post('application/x-www-form-urlencoded', `query=${SOUND}`, ASKED),
    415,
    FORM,
  ],
  [
    'multipart with the header of a client',
    post('multipart/form-data; boundary=b', FORM_DATA, ASKED),
    415,
    FORM,
  ],
  ['application/graphql', post('application/graphql', SOUND, ASKED), 415, FORM],
  ['a type that begins like JSON', post('application/jsonx', json(SOUND)), 415, FORM],
  ['a preflight from a foreign page', { method: 'OPTIONS', headers: FOREIGN }, 405, GET_ONLY],
  ...['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'].map(
    (method) => [method, { method, body: json(SOUND) }, 405, GET_ONLY] as const,
  ),
  ['HEAD', { method: 'HEAD', headers: ASKED }, 405, ''],
  ['GraphiQL in production', { method: 'GET', headers: { accept: 'text/html' } }, 406, ''],
  ['a type of answer that there is not', { headers: { accept: 'image/png' }, body: json(SOUND) }, 406, ''],
  ['a subscription', { body: json('subscription { __typename }') }, 400, 'offers no subscription'],
  [
    'a subscription as an event stream',
    { body: json('subscription { __typename }'), headers: { accept: 'text/event-stream' } },
    400,
    'offers no subscription',
  ],
  ['@defer', { body: json('{ ... @defer { hub { today } } }') }, 400, 'Unknown directive'],
  ['@stream', { body: json('{ acts @stream(initialCount: 0) { id } }') }, 400, 'Unknown directive'],
  [
    'a persisted query that is not',
    { body: JSON.stringify({ extensions: HASH }) },
    400,
    'Must provide query',
  ],
  [
    'a document by its id',
    { body: JSON.stringify({ documentId: 'sha256:aa' }) },
    400,
    'Unexpected parameter',
  ],
  ['a parameter that is none', { body: json(SOUND, { debug: true }) }, 400, 'Unexpected parameter'],
  [
    'a query that is a syntax tree',
    { body: json({ kind: 'Document', definitions: [] }) },
    400,
    'to be a string',
  ],
  ['a query that is a list', { body: json([SOUND]) }, 400, 'to be a string'],
  [
    'two operations, the protected one asked for',
    { body: json(TWO, { operationName: 'B' }) },
    401,
    'Please sign in',
  ],
  ['two operations, none asked for', { body: json(TWO) }, 400, 'what operation to execute'],
  [
    'two operations, an empty name',
    { body: json(TWO, { operationName: '' }) },
    400,
    'what operation to execute',
  ],
  ['two operations, a list of names', { body: json(TWO, { operationName: ['B'] }) }, 400, 'what operation'],
  [
    'two operations of one name',
    { body: json(TWO.replace('B', 'A'), { operationName: 'A' }) },
    400,
    'only one operation',
  ],
  [
    'an operation called __proto__',
    { body: json(TWO.replace('B', '__proto__'), { operationName: '__proto__' }) },
    401,
    'Please sign in',
  ],
  [
    'an operation called constructor',
    { body: json(TWO, { operationName: 'constructor' }) },
    400,
    'what operation',
  ],
  [
    'no name and a named one',
    { body: json('{ findings { totalCount } } query A { hub { today } }') },
    400,
    'operation',
  ],
  ['the schema', { body: json('{ __schema { types { name } } }') }, 400, 'introspection is not allowed'],
  [
    'a type of the schema',
    { body: json('{ __type(name: "Finding") { name } }') },
    400,
    'introspection is not allowed',
  ],
  [
    'the schema under another name',
    { body: json('{ a: __schema { types { name } } }') },
    400,
    'introspection',
  ],
  [
    'the schema in a fragment',
    { body: json('{ ...F } fragment F on Query { __schema { description } }') },
    400,
    'own',
  ],
  ['a name that is nearly one', { body: json('{ hub { todai } }') }, 400, 'Cannot query field'],
  [
    'the query in the address, nothing in the body',
    { ...get(SOUND), method: 'POST', headers: {}, body: '' },
    400,
    'invalid JSON',
  ],
  [
    'variables in the address that are no JSON',
    { ...get(`${SOUND}`, ASKED), path: `/graphql?query=${SOUND.replaceAll(' ', '+')}&variables={` },
    400,
    'not valid JSON',
  ],
  [
    'extensions in the address that are no JSON',
    { ...get(SOUND, ASKED), path: `/graphql?query=${SOUND.replaceAll(' ', '+')}&extensions=[` },
    400,
    'not valid JSON',
  ],
];

describe.each(['in one process', 'apart over HTTP'] as const)(
  'a request that should not be, %s',
  (topology) => {
    const table = figures(`should not be, ${topology}`);
    let served: ServedHub;
    beforeAll(async () => {
      served = await servedHub(topology);
    });
    afterAll(async () => {
      table.print();
      await served.close();
    });

    test.each(ATTACKS)('%s', async (attack, raw, status, why) => {
      const { text, headers } = await expectRefused(served, table, { attack, raw: () => raw, status, why });
      expect(text).not.toContain('Did you mean');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });

    test('the operation that is answered is the one in the body, and the one of its name', async () => {
      const both = { path: `/graphql?query=${encodeURIComponent(MUTATION)}`, body: json(SOUND) };
      expect((await served.send(both)).text).toBe('{"data":{"hub":{"today":"2026-06-15"}}}');
      expect((await served.send({ body: json(TWO, { operationName: 'A' }) })).text).toBe(
        '{"data":{"hub":{"today":"2026-06-15"}}}',
      );
      expect((await served.send({ body: json(SOUND, { extensions: HASH }) })).status).toBe(200);
      expect((await served.send({ body: JSON.stringify({ extensions: HASH }) })).status).toBe(400);
    });
  },
);
