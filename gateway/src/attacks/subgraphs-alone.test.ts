import { PUBLIC } from '../permission/matrix.ts';
import { authenticator } from '@chengan/shared/identity/token';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requirementsOf } from '../requirements.ts';
import { SUBGRAPH_NAMES, type SubgraphName } from '../subgraphs.ts';
import { AGENCY } from '../testing/register.fixture.ts';
import { INSIDE } from './testing/attack.fixture.ts';
import { type Forger, forger } from './testing/forged-tokens.fixture.ts';
import { JOURNAL_SECRET, type LoneSubgraphs, loneSubgraphs } from './testing/lone-subgraphs.fixture.ts';
import { plainSelection } from './testing/plain-query.fixture.ts';
import { type RawAnswer, sendTo } from './testing/served-hub.fixture.ts';

const NOW = Date.parse('2026-06-15T12:00:00+08:00');
const STRANGER = 'UNAUTHENTICATED';

let tokens: Forger;
let lone: LoneSubgraphs;
beforeAll(async () => {
  tokens = await forger(NOW);
  lone = await loneSubgraphs(authenticator({ keys: [tokens.publicKey] }), NOW);
});
afterAll(() => lone.close());

const ask = (name: SubgraphName, query: string, authorization?: string): Promise<RawAnswer> =>
  sendTo(lone.ports[name], {
    headers: authorization === undefined ? {} : { authorization },
    body: JSON.stringify({ query }),
  });

/** Every field of a subgraph that is not public, with a query for it and nothing else. */
function protectedFields(name: SubgraphName): Map<string, string> {
  const { schema, sdl } = lone.subgraphs[name];
  const found = new Map<string, string>();
  for (const key of requirementsOf(sdl).keys()) {
    const [owner = '', called = ''] = key.split('.');
    const type = schema.getType(owner);
    const field = isObjectType(type) ? type.getFields()[called] : undefined;
    if (!field) throw new Error(`${key} is protected as a whole: walk its fields here`);
    const wanted = plainSelection(field);
    if (owner === 'Query') found.set(key, `{ ${wanted} }`);
    else if (owner === 'Mutation') found.set(key, `mutation { ${wanted} }`);
    else {
      const entity = `{ __typename: "${owner}", creditCode: "${AGENCY.creditCode}" }`;
      found.set(key, `{ _entities(representations: [${entity}]) { ... on ${owner} { ${wanted} } } }`);
    }
  }
  return found;
}

const valuesOf = (data: unknown): unknown[] =>
  typeof data === 'object' && data !== null ? Object.values(data).flatMap(valuesOf) : [data];

describe('a subgraph that a stranger reaches without the gateway', () => {
  test('answers what is public', async () => {
    expect((await ask('enforcement', '{ notices { totalCount } }')).text).toContain('"totalCount":0');
    const agency = `{ _entities(representations: [{ __typename: "Agency", creditCode: "${AGENCY.creditCode}" }]) { ... on Agency { name } } }`;
    expect((await ask('agencies', agency)).text).toContain(AGENCY.name);
  });

  test.each(SUBGRAPH_NAMES)(
    '%s refuses every field that is not public, and shows nothing of it',
    async (name) => {
      const refused: string[] = [];
      for (const [key, query] of protectedFields(name)) {
        const { text } = await ask(name, query);
        const { data, errors } = JSON.parse(text) as {
          data: unknown;
          errors?: readonly { extensions: { code: string } }[];
        };
        expect([key, valuesOf(data).filter((value) => value !== null)]).toEqual([key, []]);
        expect([key, errors?.map(({ extensions }) => extensions.code)]).toEqual([key, [STRANGER]]);
        expect(text).not.toMatch(INSIDE);
        refused.push(key);
      }
      expect(refused).toEqual([...requirementsOf(lone.subgraphs[name].sdl).keys()]);
    },
  );

  test('every mutation of every subgraph asks for somebody, and so it was walked above', () => {
    for (const name of SUBGRAPH_NAMES) {
      const mutations = Object.keys(lone.subgraphs[name].schema.getMutationType()?.getFields() ?? {});
      const walked = protectedFields(name);
      const open = mutations.map((mutation) => `Mutation.${mutation}`).filter((field) => !walked.has(field));
      // what everybody may do stands in the matrix as somebody decided
      expect(open.filter((field) => !PUBLIC.includes(field))).toEqual([]);
    }
    expect(protectedFields('enforcement').size).toBeGreaterThan(25);
    expect([...protectedFields('agencies').keys()]).toContain('Agency.creditStanding');
  });

  test('shows its schema by introspection to nobody', async () => {
    for (const name of SUBGRAPH_NAMES) {
      const { status, text } = await ask(name, '{ __schema { types { name } } }');
      expect([status, text]).toEqual([400, expect.stringContaining('introspection is not allowed')]);
    }
  });
});

describe('a token at a subgraph', () => {
  test('that is sound is taken, so that the refusals below refuse something', async () => {
    const { status, text } = await ask(
      'enforcement',
      '{ findings { totalCount } }',
      `Bearer ${await tokens.sound()}`,
    );
    expect([status, JSON.parse(text)]).toEqual([200, { data: { findings: { totalCount: 0 } } }]);
  });

  test('with one thing wrong is refused with 401 and written down, even for what is public', async () => {
    for (const [wrong, token] of Object.entries(await tokens.forged())) {
      for (const query of ['{ findings { totalCount } }', '{ notices { totalCount } }']) {
        lone.logged();
        const { status, text } = await ask('enforcement', query, `Bearer ${token}`);
        expect([wrong, status, text]).toEqual([wrong, 401, expect.stringContaining(STRANGER)]);
        expect(text).not.toContain('"data":{');
        const lines = lone.logged();
        expect([wrong, lines]).toEqual([
          wrong,
          [expect.objectContaining({ msg: 'a token was refused', reason: expect.any(String) })],
        ]);
        expect(JSON.stringify(lines)).not.toContain(token.split('.')[1]);
      }
    }
  });

  test.each(['Basic Y2l0eTpjaXR5', 'Bearer', 'bearer  ', 'Bearer a b', 'null'])(
    'that is none ("%s") is refused',
    async (authorization) => {
      const { status, text } = await ask('enforcement', '{ notices { totalCount } }', authorization);
      expect([status, text]).toEqual([401, expect.stringContaining(STRANGER)]);
    },
  );
});

describe('the journal of a subgraph', () => {
  const read = (headers: Record<string, string>, path = '/journal/agencies') =>
    sendTo(lone.ports.agencies, { method: 'GET', path, headers });

  test('is open to who has the secret', async () => {
    const { status, text } = await read({ authorization: `Bearer ${JOURNAL_SECRET}` });
    expect([status, text]).toEqual([200, expect.stringContaining(AGENCY.creditCode)]);
  });

  const CLOSED: readonly (readonly [how: string, authorization: string, query: string])[] = [
    ['without a secret', '', ''],
    ['with another', 'Bearer another-journal-secret-of-the-tests', ''],
    ['with a part of it', `Bearer ${JOURNAL_SECRET.slice(0, -1)}`, ''],
    ['with more than it', `Bearer ${JOURNAL_SECRET}x`, ''],
    ['with it under another scheme', `Basic ${JOURNAL_SECRET}`, ''],
    ['with an empty one', 'Bearer ', ''],
    ['with it in the address', '', `?secret=${JOURNAL_SECRET}&authorization=Bearer%20${JOURNAL_SECRET}`],
  ];
  test.each(CLOSED)('is closed %s', async (_, authorization, query) => {
    const { status, text } = await read(
      authorization === '' ? {} : { authorization },
      `/journal/agencies${query}`,
    );
    expect([status, text]).toEqual([401, '{"error":"unauthorized"}']);
  });

  test('of another name is not here', async () => {
    const { status } = await read({ authorization: `Bearer ${JOURNAL_SECRET}` }, '/journal/enforcement');
    expect(status).toBe(404);
  });

  test('is closed to a token of somebody, whoever it is', async () => {
    const { status } = await read({ authorization: `Bearer ${await tokens.sound()}` });
    expect(status).toBe(401);
  });
});
