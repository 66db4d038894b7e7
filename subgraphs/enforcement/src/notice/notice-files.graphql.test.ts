import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';

const LEADER = steppedUp(PEOPLE.stateLeader, fixedClock(day('2026-05-20')).now());
let house: TestEnforcement;
let ask: Ask;

beforeAll(async () => {
  house = await testEnforcement();
  ask = await testGraph(house, '2026-05-20');
});
afterAll(() => house.close());

const FIELDS =
  'id state naming disputed obstacles { code messageEn field clause } warnings { code } subjects { ... on Agency { creditCode } }';
const draft = `mutation ($input: DraftNoticeInput!) { draftNotice(input: $input) { ${FIELDS} } }`;
const step = (name: string, more = '') => `mutation ($id: ID!) { ${name}(id: $id${more}) { ${FIELDS} } }`;
const input = {
  kind: 'EXPOSURE',
  title: '曝光公告',
  body: '某公司未签合同。',
  severity: 'GENERAL',
  naming: 'MASKED',
  namingReason: '情节较轻',
  basis: ['C1-16-0', 'C1-17-8'],
  decidedOn: '2026-05-18',
  publicUntil: '2026-11-18',
  subjects: [OTHER_AGENCY],
};

test('a notice goes from draft to withdrawal through the graph; officials see whom it masks', async () => {
  const drafted = await ask(draft, { input }, PEOPLE.stateClerk);
  expect(drafted.data?.['draftNotice']).toMatchObject({
    state: 'DRAFT',
    naming: 'MASKED',
    obstacles: [],
    warnings: [{ code: 'BASIS_CITES_REPLACED' }],
    subjects: [{ creditCode: OTHER_AGENCY.code }],
  });
  const { id } = drafted.data?.['draftNotice'] as { id: string };
  expect((await ask(step('approveNotice', ', revision: 1'), { id }, PEOPLE.stateClerk)).codes).toEqual([
    'FORBIDDEN',
  ]);
  expect((await ask(step('publishNotice', ', revision: 1'), { id }, LEADER)).codes).toEqual(['NOTICE_STATE']);
  expect((await ask(step('approveNotice', ', revision: 1'), { id }, LEADER)).data).toMatchObject({
    approveNotice: { state: 'APPROVED' },
  });
  expect((await ask(step('publishNotice', ', revision: 2'), { id }, PEOPLE.stateLeader)).codes).toEqual([
    'STEP_UP_REQUIRED',
  ]);
  expect((await ask(step('publishNotice', ', revision: 2'), { id }, LEADER)).data).toMatchObject({
    publishNotice: { state: 'PUBLISHED' },
  });
  expect((await ask(step('disputeNotice'), { id }, PEOPLE.stateClerk)).data).toMatchObject({
    disputeNotice: { disputed: true },
  });
  expect((await ask(step('disputeNotice'), { id }, PEOPLE.stateClerk)).codes).toEqual(['ALREADY_DISPUTED']);
  expect((await ask(step('upholdNotice'), { id }, LEADER)).codes).toEqual(['SAME_PERSON']);
  expect((await ask(step('upholdNotice'), { id }, PEOPLE.stateReviewer)).data).toMatchObject({
    upholdNotice: { disputed: false },
  });
  expect((await ask(step('upholdNotice'), { id }, PEOPLE.stateReviewer)).codes).toEqual(['NOT_DISPUTED']);
  expect(
    (await ask(step('withdrawNotice', ', reason: "有误"'), { id }, PEOPLE.stateReviewer)).data,
  ).toMatchObject({ withdrawNotice: { state: 'WITHDRAWN' } });
  const types = (await house.journal()).filter((one) => one.subjectId === id).map((one) => one.type);
  expect(types).toEqual([
    'notice.drafted',
    'notice.approved',
    'notice.published',
    'notice.disputed',
    'notice.upheld',
    'notice.withdrawn',
  ]);
});

test('a draft says what still stands in the way of publication', async () => {
  const { data } = await ask(
    draft,
    { input: { ...input, severity: null, basis: ['C1-16-0'], measures: ['LIMIT_LAND'] } },
    PEOPLE.stateClerk,
  );
  expect((data?.['draftNotice'] as { obstacles: unknown }).obstacles).toEqual([
    {
      code: 'SEVERITY_MISSING',
      messageEn: 'Choose the class: minor, general or serious.',
      field: 'severity',
      clause: 'N-GBF-2025-22-CLASS',
    },
    {
      code: 'MEASURE_NOT_IN_ACT',
      messageEn: 'No act cited contains the measure "Limits in land grants".',
      field: 'measures.0',
      clause: 'N-GBF-2020-49-MEASURES',
    },
  ]);
});

test('files are for officials of the territory', async () => {
  const drafted = await ask(draft, { input }, PEOPLE.countyClerk);
  const { id } = drafted.data?.['draftNotice'] as { id: string };
  const one = async (actor: (typeof PEOPLE)[keyof typeof PEOPLE]) =>
    (await ask('query ($id: ID!) { noticeFile(id: $id) { id } }', { id }, actor)).codes;
  expect(await one(PEOPLE.countyClerk)).toEqual([]);
  expect(await one(PEOPLE.stateClerk)).toEqual([]);
  expect(await one(PEOPLE.zoneClerk)).toEqual(['NOT_FOUND']);
  expect(await one(PEOPLE.cityLeader)).toEqual(['NOT_FOUND']);
  const list = async (actor: (typeof PEOPLE)[keyof typeof PEOPLE], args = '') => {
    const { data } = await ask(
      `{ noticeFiles${args} { nodes { id state } totalCount pageInfo { hasNextPage endCursor } } }`,
      {},
      actor,
    );
    return data?.['noticeFiles'] as {
      nodes: { id: string; state: string }[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  expect(await list(PEOPLE.countyClerk)).toMatchObject({ nodes: [{ id, state: 'DRAFT' }], totalCount: 1 });
  expect((await list(PEOPLE.cityLeader)).totalCount).toBe(0);
  const drafts = await list(PEOPLE.stateClerk, '(state: DRAFT, first: 1)');
  expect(drafts).toMatchObject({ nodes: [{ id }], totalCount: 2, pageInfo: { hasNextPage: true } });
  const rest = await list(PEOPLE.stateClerk, `(state: DRAFT, after: "${drafts.pageInfo.endCursor}")`);
  expect(rest.nodes).toHaveLength(1);
  expect(rest.nodes[0]?.id).not.toBe(id);
});
