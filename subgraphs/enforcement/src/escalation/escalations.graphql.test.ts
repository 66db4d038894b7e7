import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';

let house: TestEnforcement;
let ask: Ask;

beforeAll(async () => {
  house = await testEnforcement();
  ask = await testGraph(house, '2026-05-20');
});
afterAll(() => house.close());

const record = (heldOn: string) =>
  ask(
    'mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { id heldOn topic authority { id } subject { ... on Agency { creditCode } } } }',
    { input: { subject: OTHER_AGENCY, heldOn, topic: '未签合同' } },
    PEOPLE.countyClerk,
  );
const list = async (args: string, actor: (typeof PEOPLE)[keyof typeof PEOPLE]) => {
  const { data } = await ask(
    `{ escalations${args} { nodes { id state proposes clause { clause openQuestions { id } } events { on } authority { id } decidedBy decisionReason } totalCount } }`,
    {},
    actor,
  );
  return data?.['escalations'] as { nodes: { id: string }[]; totalCount: number };
};

test('two talks propose an exposure, which officials of the territory see and may decline', async () => {
  expect((await record('2026-01-10')).data?.['recordTalk']).toMatchObject({
    heldOn: '2026-01-10',
    topic: '未签合同',
    authority: { id: 'changji-652301' },
    subject: { creditCode: OTHER_AGENCY.code },
  });
  await record('2026-05-10');
  const found = await list('(state: OPEN)', PEOPLE.stateClerk);
  expect(found).toMatchObject({
    nodes: [
      {
        proposes: 'EXPOSURE',
        clause: { clause: 'C1-16-6', openQuestions: [{ id: 'Q-04' }, { id: 'Q-05' }] },
        events: [{ on: '2026-01-10' }, { on: '2026-05-10' }],
        authority: { id: 'changji-652301' },
      },
    ],
    totalCount: 1,
  });
  expect((await list('', PEOPLE.countyClerk)).totalCount).toBe(1);
  expect((await list('', PEOPLE.zoneClerk)).totalCount).toBe(0);
  expect((await list('', PEOPLE.cityLeader)).totalCount).toBe(0);
  const decline =
    'mutation ($id: ID!) { declineEscalation(id: $id, reason: "已整改") { state decidedBy decisionReason } }';
  const id = found.nodes[0]?.id;
  expect((await ask(decline, { id }, PEOPLE.countyClerk)).codes).toEqual(['FORBIDDEN']);
  expect((await ask(decline, { id }, PEOPLE.countyReviewer)).data).toEqual({
    declineEscalation: { state: 'DECLINED', decidedBy: 'county-reviewer', decisionReason: '已整改' },
  });
  expect((await list('(state: OPEN)', PEOPLE.stateClerk)).totalCount).toBe(0);
});

test('nothing of a proposal is public: the agency shows no notice and no entry', async () => {
  const { data } = await ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { notices { totalCount } listings { id } restrictions { id } } } }',
    { r: [{ __typename: 'Agency', creditCode: OTHER_AGENCY.code }] },
  );
  expect(data).toEqual({ _entities: [{ notices: { totalCount: 0 }, listings: [], restrictions: [] }] });
});
