import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { proposeFinding } from './propose-finding.command.ts';

const TODAY = '2026-05-10';
let house: TestEnforcement;
let ask: Ask;
let townFinding: string;

const propose = `mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) { id state authority { id } clause { clause } place { code } subject { ... on Agency { creditCode } } } }`;
const input = { subject: AGENCY, clause: 'J-A3-2-5', occurredOn: '2026-05-06', summary: '未到现场' };

beforeAll(async () => {
  house = await testEnforcement();
  ask = await testGraph(house, TODAY);
  const clock = fixedClock(day(TODAY));
  const seed = { ...input, occurredOn: day('2026-05-06') };
  townFinding = valueOf(await proposeFinding(house.em(), clock, PEOPLE.townClerk, seed)).id;
  valueOf(await proposeFinding(house.em(), clock, PEOPLE.cityClerk, seed));
  valueOf(
    await proposeFinding(house.em(), clock, PEOPLE.stateClerk, {
      ...seed,
      clause: 'C1-15-2',
      subject: OTHER_AGENCY,
    }),
  );
});
afterAll(() => house.close());

describe('nobody acts without being known', () => {
  const id = '018f0000-0000-7000-8000-000000000000';
  test.each([
    ['finding', `{ finding(id: "${id}") { id } }`],
    ['findings', '{ findings { totalCount } }'],
    ['noticeFile', `{ noticeFile(id: "${id}") { id } }`],
    ['noticeFiles', '{ noticeFiles { totalCount } }'],
    ['escalations', '{ escalations { totalCount } }'],
    [
      'proposeFinding',
      `mutation { proposeFinding(input: { subject: { kind: AGENCY, code: "x" }, clause: "x", occurredOn: "2026-01-01", summary: "x" }) { id } }`,
    ],
    ['confirmFinding', `mutation { confirmFinding(id: "${id}", revision: 1) { id } }`],
    ['dismissFinding', `mutation { dismissFinding(id: "${id}", reason: "x") { id } }`],
    ['revokeFinding', `mutation { revokeFinding(id: "${id}", reason: "x") { id } }`],
    ['disputeFinding', `mutation { disputeFinding(id: "${id}") { id } }`],
    ['upholdFinding', `mutation { upholdFinding(id: "${id}") { id } }`],
    [
      'recordTalk',
      `mutation { recordTalk(input: { subject: { kind: AGENCY, code: "x" }, heldOn: "2026-01-01", topic: "x" }) { id } }`,
    ],
    ['declineEscalation', `mutation { declineEscalation(id: "${id}", reason: "x") { id } }`],
    [
      'draftNotice',
      `mutation { draftNotice(input: { kind: CASE, title: "x", body: "x", basis: [], subjects: [] }) { id } }`,
    ],
    ['approveNotice', `mutation { approveNotice(id: "${id}", revision: 1) { id } }`],
    ['publishNotice', `mutation { publishNotice(id: "${id}", revision: 2) { id } }`],
    ['withdrawNotice', `mutation { withdrawNotice(id: "${id}", reason: "x") { id } }`],
    ['disputeNotice', `mutation { disputeNotice(id: "${id}") { id } }`],
    ['upholdNotice', `mutation { upholdNotice(id: "${id}") { id } }`],
    [
      'proposeListing',
      `mutation { proposeListing(input: { register: LOCAL_DISCREDIT, subject: { kind: AGENCY, code: "x" }, basis: [], reason: "x", decidedOn: "2026-01-01", from: "2026-01-01" }) { id } }`,
    ],
    ['decideListing', `mutation { decideListing(id: "${id}", revision: 1) { id } }`],
    ['refuseListing', `mutation { refuseListing(id: "${id}", reason: "x") { id } }`],
    ['liftListing', `mutation { liftListing(id: "${id}", reason: "x") { id } }`],
    ['disputeListing', `mutation { disputeListing(id: "${id}") { id } }`],
    ['upholdListing', `mutation { upholdListing(id: "${id}") { id } }`],
  ])('%s', async (_, operation) => {
    const { codes, errors } = await ask(operation);
    expect(codes).toEqual(['UNAUTHENTICATED']);
    expect(errors[0]).toMatchObject({
      message: '请先登录。',
      extensions: { messageEn: 'Please sign in first.' },
    });
  });
});

test('a finding goes from proposal to revocation through the graph', async () => {
  const proposed = await ask(propose, { input: { ...input, place: '320281108' } }, PEOPLE.townClerk);
  expect(proposed.data?.['proposeFinding']).toMatchObject({
    state: 'PROPOSED',
    authority: { id: 'jiangyin-320281108' },
    clause: { clause: 'J-A3-2-5' },
    place: { code: '320281108' },
    subject: { creditCode: AGENCY.code },
  });
  const { id } = proposed.data?.['proposeFinding'] as { id: string };
  const confirm =
    'mutation ($id: ID!) { confirmFinding(id: $id, revision: 1, spillConfirmed: true) { state spillConfirmed decidedBy } }';
  expect((await ask(confirm, { id }, PEOPLE.townReviewer)).codes).toEqual(['SPILL_NOT_BY_CITY']);
  expect((await ask(confirm, { id }, PEOPLE.cityReviewer)).data).toEqual({
    confirmFinding: { state: 'CONFIRMED', spillConfirmed: true, decidedBy: 'city-reviewer' },
  });
  expect((await ask(confirm, { id }, PEOPLE.cityReviewer)).codes).toEqual(['CHANGED_MEANWHILE']);
  const dispute = await ask(
    'mutation ($id: ID!) { disputeFinding(id: $id) { disputed } }',
    { id },
    PEOPLE.townClerk,
  );
  expect(dispute.data).toEqual({ disputeFinding: { disputed: true } });
  const revoke = await ask(
    'mutation ($id: ID!) { revokeFinding(id: $id, reason: "不成立") { state revocationReason } }',
    { id },
    PEOPLE.townLeader,
  );
  expect(revoke.data).toEqual({ revokeFinding: { state: 'REVOKED', revocationReason: '不成立' } });
});

test('a refusal comes as one error with every reason, in two languages', async () => {
  const bad = {
    subject: { kind: 'AGENCY', code: '123' },
    clause: 'J-A3-9-9',
    occurredOn: '2026-05-11',
    summary: '',
  };
  const { data, errors } = await ask(propose, { input: bad }, PEOPLE.cityClerk);
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions['problems']).toMatchObject([
    { code: 'CREDIT_CODE_MALFORMED', field: 'subject.code' },
    { code: 'UNKNOWN_CLAUSE', field: 'clause' },
    { code: 'OCCURRED_IN_FUTURE', field: 'occurredOn' },
    { code: 'TEXT_MISSING', field: 'summary' },
  ]);
  expect(errors[0]?.extensions['messageEn']).toEqual(expect.any(String));
});

describe('findings are for officials of their territory', () => {
  const one = (id: string, actor = PEOPLE.cityClerk) =>
    ask('query ($id: ID!) { finding(id: $id) { id } }', { id }, actor);
  test.each([
    ['its own town', PEOPLE.townClerk, []],
    ['the city above it', PEOPLE.cityClerk, []],
    ['another town', PEOPLE.otherTownReviewer, ['NOT_FOUND']],
    ['another regime', PEOPLE.stateReviewer, ['NOT_FOUND']],
  ])('%s', async (_, actor, expected) => expect((await one(townFinding, actor)).codes).toEqual(expected));
  test.each([
    ['x', 'ID_MALFORMED'],
    ['018f0000-0000-7000-8000-000000000000', 'NOT_FOUND'],
  ])('%s: %s', async (id, code) => expect((await one(id)).codes).toEqual([code]));

  const list = async (args: string, actor = PEOPLE.cityClerk) => {
    const { data, codes } = await ask(
      `{ findings${args} { nodes { id authority { id } state } totalCount pageInfo { hasNextPage endCursor } } }`,
      {},
      actor,
    );
    return {
      codes,
      found: data?.['findings'] as {
        nodes: { id: string; authority: { id: string } }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      },
    };
  };
  test('lists hold the territory and nothing else', async () => {
    const authorities = async (actor: Parameters<typeof list>[1]) => {
      const { found } = await list('(state: PROPOSED)', actor);
      expect(found.totalCount).toBe(found.nodes.length);
      return [...new Set(found.nodes.map((node) => node.authority.id))].sort();
    };
    expect(await authorities(PEOPLE.cityClerk)).toEqual(['jiangyin', 'jiangyin-320281108']);
    expect(await authorities(PEOPLE.townClerk)).toEqual(['jiangyin-320281108']);
    expect(await authorities(PEOPLE.otherTownReviewer)).toEqual([]);
    expect(await authorities(PEOPLE.stateClerk)).toEqual(['changji']);
    expect(await authorities({ ...PEOPLE.cityClerk, authority: 'nowhere' })).toEqual([]);
  });
  test('pages go on from the last one seen', async () => {
    const { found: first } = await list('(first: 1)');
    const { found: rest } = await list(`(after: "${first.pageInfo.endCursor}")`);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(rest.nodes).toHaveLength(first.totalCount - 1);
    expect(rest.nodes.map((node) => node.id)).not.toContain(first.nodes[0]?.id);
  });
  test.each([['(after: "x")'], [`(after: "${Buffer.from('["x"]').toString('base64url')}")`]])(
    '%s is refused',
    async (args) => expect((await list(args)).codes).toEqual(['CURSOR_MALFORMED']),
  );
});
