import type { Server } from 'node:http';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, stopListening } from '../listen.ts';
import { testHub, type TestHub } from '../testing/hub.fixture.ts';
import { AGENCY, registerAgency } from '../testing/register.fixture.ts';

const FIRM = { creditCode: '91320281MADEM10018', name: '江阴演示纺织有限公司' };
const NOTICE = '01980000-0000-7000-8000-000000000001';
const FILL = {
  enterprises: [
    `insert into enterprise values ('${FIRM.creditCode}', '${FIRM.name}', 'key', '{}', '{演示二厂}', null, '320281108',
      null, null, null, null, null, '{}', 'jiangyin', 'test', '{}', '2026-01-01', '2026-01-01')`,
  ],
  agencies: [
    `insert into service_contract values
      ('01980000-0000-7000-8000-0000000000a1', '${AGENCY.creditCode}', '${FIRM.creditCode}', '320281108', '2026-01-01', '2026-12-31', 12, null),
      ('01980000-0000-7000-8000-0000000000a2', '${AGENCY.creditCode}', '${FIRM.creditCode}', '320281108', '2025-01-01', '2025-12-31', 6, null)`,
  ],
  enforcement: [
    `insert into notice (id, kind, title, body, severity, naming, naming_reason, issued_by, basis, measures, decided_on,
      public_until, state, drafted_by, drafted_at, approved_by, approved_at, published_by, published_at)
      values ('${NOTICE}', 'BULLETIN', '通报', '内容', 'GENERAL', 'NAMED', '依法', 'jiangyin', '{J-16a}', '{}', '2026-05-01',
      '2027-05-01', 'PUBLISHED', 'a', now(), 'b', now(), 'c', '2026-05-02T00:00:00Z')`,
    `insert into notice_subject values ('${NOTICE}', 0, 'AGENCY', '${AGENCY.creditCode}'), ('${NOTICE}', 1, 'ENTERPRISE', '${FIRM.creditCode}')`,
  ],
} as const;

let hub: TestHub;
let server: Server;
let url: string;
beforeAll(async () => {
  hub = await testHub('in one process', day('2026-06-15'));
  await registerAgency(hub);
  for (const name of ['enterprises', 'agencies', 'enforcement'] as const) {
    for (const statement of FILL[name]) await hub.orms[name].em.fork().execute(statement);
  }
  server = await listen(hub.hub, 0, '127.0.0.1');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`;
});
afterAll(async () => {
  await stopListening(server);
  await hub.close();
});

const CHANGING = ['date', 'x-request-id', 'keep-alive', 'connection'];
const ask = async (body: object | string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const named = [...response.headers].filter(([name]) => !CHANGING.includes(name));
  return { status: response.status, headers: Object.fromEntries(named), body: await response.text() };
};
const shortly = (query: string, variables = {}) =>
  hub.hub.shortWay.answer({
    query,
    variables,
    operationName: undefined,
    authorization: undefined,
    requestId: 'test-request',
  });
/** The runtime's two answers, and the third, which goes the short way where it is open, with its SQL statements. */
const thrice = async (body: object, headers: Record<string, string> = {}) => {
  const [first, second] = [await ask(body, headers), await ask(body, headers)];
  hub.statements();
  return { first, second, third: await ask(body, headers), statements: hub.statements().length };
};

const code = { code: AGENCY.creditCode };

describe('a query that was answered twice before', () => {
  test.each<[string, string, object, number]>([
    [
      'one subgraph',
      'query ($code: ID!) { agency(creditCode: $code) { name region { fullName } } }',
      code,
      1,
    ],
    [
      'three subgraphs, the third by way of the first',
      `query ($code: ID!) { agency(creditCode: $code) { creditCode name creditGrade { band }
        serviceContracts(first: 8) { totalCount nodes { id startsOn enterprise { name region { name } } } pageInfo { hasNextPage } }
        notices(first: 10) { nodes { id title publishedAt } } } }`,
      code,
      6,
    ],
    [
      'other names, fragments, unions, names of types',
      `query ($code: ID!) { it: agency(creditCode: $code) { ...Seen  called: name  __typename } }
        fragment Seen on Agency { news: notices { nodes { kind about: subjects { __typename ... on Agency { creditCode }
          ... on Enterprise { code: creditCode } } basis { clause act { title } } } } }`,
      code,
      2,
    ],
    ['several roots', '{ acts { id } notices { totalCount nodes { title } } hub { today agencies } }', {}, 3],
    [
      'empty lists',
      'query ($code: ID!) { agency(creditCode: $code) { creditGrades { cycle } listings { id } } }',
      code,
      3,
    ],
    ['default values of variables', 'query ($n: Int = 1) { notices(first: $n) { nodes { id } } }', {}, 1],
  ])('of %s goes the short way, to the same answer', async (_, query, variables, statements) => {
    const { first, second, third, statements: counted } = await thrice({ query, variables });
    expect([first.status, first.body]).toEqual([200, expect.not.stringContaining('"errors"')]);
    expect([second, third]).toEqual([first, first]);
    expect(await shortly(query, variables)).toBe(first.body);
    expect(counted).toBe(statements);
  });

  test.each(['application/json', 'application/graphql-response+json, application/json;q=0.9'])(
    'is answered as %s where that is asked for',
    async (accept) => {
      const query = `{ hub { today demonstration } } # ${accept}`;
      const { first, third } = await thrice({ query }, { accept });
      expect(await shortly(query)).toBe('{"data":{"hub":{"today":"2026-06-15","demonstration":false}}}');
      expect(third).toEqual(first);
    },
  );

  test('carries the id of the request', async () => {
    const body = JSON.stringify({ query: '{ hub { now } }' });
    await thrice({ query: '{ hub { now } }' });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const own = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'x-request-id': 'my-request-1' },
      body,
    });
    const bad = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'x-request-id': '<script>' },
      body,
    });
    expect(own.headers.get('x-request-id')).toBe('my-request-1');
    expect(bad.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('says what is so when it is asked, not when it was learned', async () => {
    const query = '{ hub { today } notices { totalCount } }';
    await thrice({ query });
    expect(JSON.parse((await ask({ query })).body)).toEqual({
      data: { hub: { today: '2026-06-15' }, notices: { totalCount: 1 } },
    });
    hub.at(day('2027-05-02'));
    expect(JSON.parse((await ask({ query })).body)).toEqual({
      data: { hub: { today: '2027-05-02' }, notices: { totalCount: 0 } },
    });
    hub.at(day('2026-06-15'));
  });
});

describe('what is not a plain good answer is left to the runtime', () => {
  const name = 'query ($code: ID!) { agency(creditCode: $code) { name } }';
  test.each<[string, object, string]>([
    ['nobody has that code', { query: name, variables: { code: '91320281MADEM99990' } }, 'NOT_FOUND'],
    ['the code is none', { query: name, variables: { code: 'x' } }, 'CREDIT_CODE_MALFORMED'],
    ['a variable is missing', { query: name, variables: {} }, 'BAD_USER_INPUT'],
    ['the text is no query', { query: '{ agency(' }, 'GRAPHQL_PARSE_FAILED'],
    ['who asks may not see it', { query: '{ findings { totalCount } }' }, 'UNAUTHENTICATED'],
  ])('when %s', async (_, body, expected) => {
    await thrice({ query: name, variables: code });
    const { first, third } = await thrice(body);
    expect(third).toEqual(first);
    const answer = JSON.parse(first.body) as { errors?: { extensions?: { code?: string } }[] };
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual([expected]);
  });

  test.each([
    ['directives', 'query ($yes: Boolean = true) { hub { today @include(if: $yes) } }'],
    ['the name of the root', '{ __typename }'],
    ['a mutation', 'mutation { approveNotice(id: "x") { id } }'],
  ])('for %s', async (_, query) => {
    const { first, third } = await thrice({ query });
    expect(third).toEqual(first);
    expect(await shortly(query)).toBeUndefined();
  });

  test('for a body with more in it, that is none, or that is several', async () => {
    const query = '{ hub { today agencies } }';
    const { first } = await thrice({ query });
    expect((await ask({ query, extensions: {} })).body).toBe(first.body);
    expect((await ask('not JSON')).status).toBe(400);
    expect((await ask('')).status).toBe(400);
    expect((await ask([{ query }])).status).toBe(400);
    expect((await ask({ query, variables: [] })).status).toBe(400);
  });

  test('for a page of another origin, which is refused or not as ever', async () => {
    const query = '{ hub { today agencies } }';
    await thrice({ query });
    const foreign = { origin: 'http://foreign.test' };
    expect((await ask({ query }, foreign)).headers).not.toHaveProperty('access-control-allow-origin');
  });
});
