import { signActor } from '@chengan/shared/identity/token';
import { actorOf } from '@chengan/shared/permission/actor';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLERK, LEADER } from '../testing/people.fixture.ts';
import { AGENCY } from '../testing/register.fixture.ts';
import { expectRefused, figures } from './testing/attack.fixture.ts';
import { servedHub, type ServedHub, TODAY } from './testing/served-hub.fixture.ts';

const CODE = AGENCY.creditCode;

/** Ways to name something protected so that nobody would notice. */
const DISGUISED: readonly (readonly [
  how: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
])[] = [
  ['under another name', '{ hub: findings { totalCount } }'],
  ['beside something public', '{ hub { today } findings { totalCount } }'],
  ['with only the name of its type', '{ findings { __typename } }'],
  [
    'included if false, by a variable',
    'query ($no: Boolean = false) { hub { today } findings @include(if: $no) { totalCount } }',
  ],
  [
    'skipped if a variable says so, which says no',
    'query ($s: Boolean!) { hub { today } findings @skip(if: $s) { totalCount } }',
    { s: false },
  ],
  ['left out for ever', '{ hub { today } findings @include(if: false) { totalCount } }'],
  [
    'left out and then not',
    '{ a: findings @skip(if: true) { totalCount } findings @include(if: true) { totalCount } }',
  ],
  ['in a fragment', '{ ...F } fragment F on Query { findings { totalCount } }'],
  [
    'in a fragment of a fragment',
    '{ ...F } fragment F on Query { ...G } fragment G on Query { x: noticeFiles { totalCount } }',
  ],
  ['in an inline fragment without a type', '{ ... { ... @include(if: true) { findings { totalCount } } } }'],
  [
    'in a member of a union',
    `{ search(text: "澄演") { nodes { subject { ... on Agency { creditStanding(cycle: 2026) { score } } } } } }`,
  ],
  [
    'in a member of a union, by a fragment',
    `{ notices { nodes { subjects { ...A } } } } fragment A on Agency { x: creditStanding(cycle: 2026) { score } }`,
  ],
  [
    'behind a public field',
    `{ agency(creditCode: "${CODE}") { name creditStanding(cycle: 2026) { __typename } } }`,
  ],
  [
    'three circles down',
    `{ agency(creditCode: "${CODE}") { notices { nodes { subjects { ... on Agency { creditStanding(cycle: 2026) { score } } } } } } }`,
  ],
  [
    'of something that there is not',
    '{ agency(creditCode: "91320281142230581Q") { creditStanding(cycle: 2026) { score } } }',
  ],
  [
    'as a mutation',
    'mutation { withdrawNotice(id: "019ec96f-ae00-7000-8000-0591df5f43ff", reason: "x") { id } }',
  ],
  [
    'as a mutation that asks only for its own name beside',
    'mutation { __typename x: disputeNotice(id: "a") { __typename } }',
  ],
  [
    'as a mutation that is left out',
    'mutation ($no: Boolean!) { __typename approveNotice(id: "a", revision: 1) @include(if: $no) { id } }',
    { no: false },
  ],
  ['as the second of two operations', 'query A { hub { today } } query B { escalations { totalCount } }'],
];

const ASKED = DISGUISED.map(([how, query, variables = {}]) => [how, query, variables] as const);

describe.each(['in one process', 'apart over HTTP'] as const)('what is protected, %s', (topology) => {
  const table = figures(`slip past, ${topology}`);
  let served: ServedHub;
  beforeAll(async () => {
    served = await servedHub(topology);
  });
  afterAll(async () => {
    table.print();
    await served.close();
  });

  const ask = (query: string, variables: unknown, headers: Record<string, string> = {}) => ({
    headers,
    body: JSON.stringify({
      query,
      variables,
      ...(query.startsWith('query A') ? { operationName: 'B' } : {}),
    }),
  });

  test.each(ASKED)('is refused to the public: %s', async (attack, query, variables) => {
    const raw = () => ask(query, variables);
    await expectRefused(served, table, { attack, raw, status: 401, why: 'Please sign in first' });
  });

  test.each(ASKED)('is refused to a partner with every key: %s', async (attack, query, variables) => {
    const token = await served.hub.tokenOf({
      account: 'key:1',
      name: 'partner',
      kind: 'PARTNER',
      role: 'system',
      holder: 'partner-1',
      scopes: ['public:read', 'schema:read'],
    });
    const raw = () => ask(query, variables, { authorization: `Bearer ${token}` });
    await expectRefused(served, table, {
      attack: `partner: ${attack}`,
      raw,
      status: 403,
      why: 'Your present role',
    });
  });

  test('is answered to whom it is for, so that the refusals above refuse something', async () => {
    for (const query of [
      '{ findings { totalCount } }',
      `{ agency(creditCode: "${CODE}") { creditStanding(cycle: 2026) { score } } }`,
    ])
      expect(
        (await served.hub.ask(query, {}, { ...LEADER, steppedUpAt: served.hub.clock.now() })).errors,
      ).toBeUndefined();
  });

  test.each([
    ['_service', '{ _service { sdl } }'],
    ['_entities', '{ _entities(representations: []) { __typename } }'],
  ])('the joint %s is not in the graph', async (attack, query) => {
    await expectRefused(served, table, {
      attack,
      raw: () => ask(query, {}),
      status: 400,
      why: 'Cannot query field',
    });
  });

  test('a token that somebody else signed is nobody’s, and none is handed on to a subgraph', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const forged = await signActor(
      actorOf(CLERK),
      await exportJWK(privateKey),
      Date.parse(`${TODAY}T12:00:00+08:00`),
    );
    const raw = (query: string) => () => ask(query, {}, { authorization: `Bearer ${forged}` });
    const attack = 'a forged token';
    await expectRefused(served, table, {
      attack,
      raw: raw('{ findings { totalCount } }'),
      status: 401,
      why: 'sign in',
    });
    // a subgraph refuses what it cannot verify: that it answers shows that it was not handed the token
    expect((await served.send(raw('{ notices { totalCount } }')())).text).toBe(
      '{"data":{"notices":{"totalCount":1}}}',
    );
  });
});
