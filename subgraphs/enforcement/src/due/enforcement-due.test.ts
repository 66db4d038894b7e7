import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmFinding } from '../finding/confirm-finding.command.ts';
import { disputeFinding } from '../finding/dispute-finding.command.ts';
import { proposeFinding } from '../finding/propose-finding.command.ts';
import { draftNotice } from '../notice/draft-notice.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { type Ask, testGraph } from '../testing/graph.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { caseOf } from '../testing/publish.fixture.ts';

const TODAY = '2026-06-15';
let house: TestEnforcement;
let ask: Ask;

interface Item {
  readonly kind: string;
  readonly mine: boolean;
  readonly blockedBySeparation: boolean;
  readonly target: { readonly kind: string; readonly id: string };
  readonly [field: string]: unknown;
}

const DUE = `query ($first: Int, $after: String) { enforcementDue(first: $first, after: $after) {
  nodes { kind title titleEn subject { kind creditCode name } authority { id name } dueOn daysLeft counted provisional
    clause { clause } waitingSince whatNext mine blockedBySeparation target { kind id } }
  pageInfo { hasNextPage endCursor } } }`;

const inbox = async (actor: Parameters<Ask>[2], variables = {}) => {
  const { data, codes } = await ask(DUE, variables, actor);
  expect(codes).toEqual([]);
  return data?.['enforcementDue'] as { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
};
const itemOf = async (actor: Parameters<Ask>[2], id: string) =>
  (await inbox(actor)).nodes.find((one) => one.target.id === id);

const found = (on: string, by = PEOPLE.townClerk, clause = 'J-A3-2-5') =>
  proposeFinding(house.em(), fixedClock(day(on)), by, {
    subject: AGENCY,
    clause,
    occurredOn: day(on),
    summary: '未到现场',
  });

beforeAll(async () => {
  house = await testEnforcement();
  ask = await testGraph(house, TODAY);
});
afterAll(() => house.close());

describe('a proposed finding', () => {
  let id: string;
  beforeAll(async () => {
    id = valueOf(await found('2026-06-10')).id;
  });

  test('is on the desk of the reviewer and of those above, with its line', async () => {
    expect(await itemOf(PEOPLE.townReviewer, id)).toEqual({
      kind: 'FINDING_TO_CONFIRM',
      title: '待确认认定：未到现场',
      titleEn: 'Finding to confirm: 未到现场',
      subject: { kind: 'AGENCY', creditCode: AGENCY.code, name: '示例江阴安全技术服务有限公司' },
      authority: { id: 'jiangyin-320281108', name: expect.any(String) },
      dueOn: null,
      daysLeft: null,
      counted: '无法定期限',
      provisional: false,
      clause: { clause: 'J-A3-2-5' },
      waitingSince: '2026-06-10',
      whatNext: '由提出人以外的审核人或负责人确认或不予认定',
      mine: true,
      blockedBySeparation: false,
      target: { kind: 'FINDING', id },
    });
    expect(await itemOf(PEOPLE.cityReviewer, id)).toMatchObject({ mine: true });
  });

  test('is nothing that a clerk acts on, and not there for another town or regime', async () => {
    expect(await itemOf(PEOPLE.townClerk, id)).toMatchObject({ mine: false, blockedBySeparation: false });
    expect(await itemOf(PEOPLE.otherTownReviewer, id)).toBeUndefined();
    expect(await itemOf(PEOPLE.stateReviewer, id)).toBeUndefined();
  });

  test('is gone when it is confirmed, and back for another reviewer when it is disputed', async () => {
    const clock = fixedClock(day('2026-06-12'));
    valueOf(await confirmFinding(house.em(), clock, PEOPLE.townReviewer, { id }));
    expect(await itemOf(PEOPLE.townReviewer, id)).toBeUndefined();
    valueOf(await disputeFinding(house.em(), fixedClock(day('2026-06-14')), PEOPLE.townClerk, { id }));
    expect(await itemOf(PEOPLE.townReviewer, id)).toMatchObject({
      kind: 'FINDING_TO_REVIEW',
      waitingSince: '2026-06-14',
      mine: false,
      blockedBySeparation: true,
    });
    expect(await itemOf(PEOPLE.townLeader, id)).toMatchObject({ mine: true, blockedBySeparation: false });
  });
});

test('a reviewer who proposed is told that another person must confirm', async () => {
  const { id } = valueOf(await found('2026-06-11', PEOPLE.cityReviewer));
  expect(await itemOf(PEOPLE.cityReviewer, id)).toMatchObject({ mine: false, blockedBySeparation: true });
  expect(await itemOf(PEOPLE.cityLeader, id)).toMatchObject({ mine: true, blockedBySeparation: false });
});

test('what decides the blacklist is confirmed by the bureau, and waits then for an entry', async () => {
  const { id } = valueOf(await found('2026-06-11', PEOPLE.townClerk, 'J-A3-1-3'));
  expect(await itemOf(PEOPLE.townReviewer, id)).toMatchObject({ mine: false, blockedBySeparation: false });
  valueOf(await confirmFinding(house.em(), fixedClock(day('2026-06-13')), PEOPLE.cityReviewer, { id }));
  expect(await itemOf(PEOPLE.cityClerk, id)).toMatchObject({
    kind: 'BLACKLIST_TO_PROPOSE',
    clause: { clause: 'J-A3-4b' },
    waitingSince: '2026-06-13',
    dueOn: null,
    mine: true,
  });
  expect(await itemOf(PEOPLE.townClerk, id)).toBeUndefined();
});

describe('a draft', () => {
  test('waits for a leader other than its drafter, under the clock of publication', async () => {
    const clock = fixedClock(day('2026-06-12'));
    const { id } = valueOf(
      await draftNotice(house.em(), clock, PEOPLE.stateLeader, {
        ...caseOf('2026-06-01'),
        decidedOn: day('2026-06-01'),
      }),
    );
    expect(await itemOf(PEOPLE.stateLeader, id)).toMatchObject({
      kind: 'NOTICE_TO_APPROVE',
      dueOn: '2026-06-30',
      daysLeft: 15,
      clause: { clause: 'N-OGI-26' },
      waitingSince: '2026-06-01',
      mine: false,
      blockedBySeparation: true,
    });
    expect(await itemOf(PEOPLE.stateClerk, id)).toMatchObject({ mine: false, blockedBySeparation: false });
    expect(await itemOf(PEOPLE.countyReviewer, id)).toBeUndefined();
  });

  test('of a penalty is due sooner, and comes before what has no clock', async () => {
    const { id } = valueOf(
      await draftNotice(house.em(), fixedClock(day('2026-06-12')), PEOPLE.stateClerk, {
        ...caseOf('2026-06-09'),
        kind: 'PENALTY',
        subjects: [OTHER_AGENCY],
        decidedOn: day('2026-06-09'),
      }),
    );
    const { nodes } = await inbox(PEOPLE.stateLeader);
    const dues = nodes.map((one) => one['dueOn'] ?? '9999-12-31');
    expect(dues).toEqual([...dues].sort());
    expect(nodes.find((one) => one.target.id === id)).toMatchObject({
      dueOn: '2026-06-18',
      daysLeft: 3,
      clause: { clause: 'N-WSL-78-2' },
      subject: { creditCode: OTHER_AGENCY.code },
      mine: true,
    });
  });
});

test('page by page nothing is lost and nothing comes twice', async () => {
  const whole = (await inbox(PEOPLE.cityLeader)).nodes.map((one) => one.target.id);
  expect(whole.length).toBeGreaterThan(2);
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page: Awaited<ReturnType<typeof inbox>> = await inbox(PEOPLE.cityLeader, { first: 1, after });
    seen.push(...page.nodes.map((one) => one.target.id));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(seen).toEqual(whole);
});

test('nobody has no inbox, and a cursor that was made up is refused', async () => {
  expect((await ask(DUE, {})).codes).toEqual(['UNAUTHENTICATED']);
  expect((await ask(DUE, { after: 'x' }, PEOPLE.cityClerk)).codes).toEqual(['CURSOR_MALFORMED']);
  expect((await ask(DUE, { first: 101 }, PEOPLE.cityClerk)).codes).toEqual(['PAGE_SIZE']);
});

test('the inbox is one statement, whatever it holds', async () => {
  house.statements.length = 0;
  await inbox(PEOPLE.cityLeader);
  expect(house.statements.filter((text) => /^\[query\]\s*select told/i.test(text))).toHaveLength(1);
  expect(house.statements.length).toBeLessThanOrEqual(4);
});
