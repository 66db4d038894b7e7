import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { fixedClock } from '@chengan/shared/time/clock';
import { type Day, day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { escalationsOf } from '../escalation/escalation.store.ts';
import { recordTalk } from '../talk/record-talk.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { approveNotice } from './approve-notice.command.ts';
import { draftNotice } from './draft-notice.command.ts';
import type { NoticeInput } from './notice.ts';
import { publishNotice } from './publish-notice.command.ts';
import { withdrawNotice } from './withdraw-notice.command.ts';

let house: TestEnforcement;
let agency: Awaited<ReturnType<TestEnforcement['newAgency']>>;

beforeAll(async () => {
  house = await testEnforcement();
});
beforeEach(async () => {
  agency = await house.newAgency();
});
afterAll(() => house.close());

const input = (on: Day): NoticeInput => ({
  kind: 'EXPOSURE',
  title: '曝光公告',
  body: '经查属实。',
  severity: 'GENERAL',
  naming: 'NAMED',
  namingReason: '依第十六条曝光',
  basis: ['C1-16-0'],
  measures: ['EXPOSURE'],
  decidedOn: on,
  publicUntil: day(`${Number(on.slice(0, 4)) + 1}${on.slice(4)}`),
  subjects: [agency],
});

async function expose(on: string, change: Partial<NoticeInput> = {}): Promise<string> {
  const clock = fixedClock(day(on));
  const { id } = valueOf(
    await draftNotice(house.em(), clock, PEOPLE.stateClerk, { ...input(day(on)), ...change }),
  );
  valueOf(await approveNotice(house.em(), clock, PEOPLE.stateLeader, { id }));
  valueOf(await publishNotice(house.em(), clock, steppedUp(PEOPLE.stateLeader, clock.now()), { id }));
  return id;
}
const proposals = async (state: 'OPEN' | 'TAKEN' | 'LAPSED' = 'OPEN') => {
  const all = await escalationsOf(house.em(), {
    authorities: ['changji'],
    state,
    limit: 100,
    after: undefined,
  });
  return all.filter((one) => one.subject.code === agency.code);
};
const talk = (on: string) =>
  recordTalk(house.em(), fixedClock(day(on)), PEOPLE.stateClerk, {
    subject: agency,
    heldOn: day(on),
    topic: '未签合同',
  });

test.each([
  ['one day before the anniversary', '2027-03-09', 1],
  ['on the anniversary', '2027-03-10', 0],
])('a second exposure %s of 2026-03-10 proposes a listing: %s → %i (C1-17-6)', async (_, on, count) => {
  const first = await expose('2026-03-10');
  const second = await expose(on);
  const found = await proposals();
  expect(found).toHaveLength(count);
  if (count === 1) {
    expect(found[0]).toMatchObject({
      clause: 'C1-17-6',
      proposes: 'LISTING',
      events: [
        { id: first, on: '2026-03-10' },
        { id: second, on },
      ],
    });
  }
});

test.each<[string, Partial<NoticeInput>]>([
  ['of another agency', { subjects: [AGENCY] }],
  ['that is masked', { naming: 'MASKED' }],
  ['that is a case told', { kind: 'CASE' }],
])('an exposure %s does not count', async (_, change) => {
  await expose('2026-03-10');
  await expose('2026-04-10', change);
  expect(await proposals()).toEqual([]);
});

test('a public censure counts, being the exposure of serious cases (C1-16-0)', async () => {
  await expose('2026-03-10');
  await expose('2026-04-10', { kind: 'PUBLIC_CENSURE' });
  expect(await proposals()).toHaveLength(1);
});

test('an exposure that was withdrawn does not count, and a proposal that counted it lapses', async () => {
  const withdraw = (id: string) =>
    withdrawNotice(house.em(), fixedClock(day('2026-06-01')), PEOPLE.stateReviewer, { id, reason: '有误' });
  const gone = await expose('2026-03-10');
  valueOf(await withdraw(gone));
  await expose('2026-04-10');
  expect(await proposals()).toEqual([]);
  const third = await expose('2026-05-10');
  expect(await proposals()).toHaveLength(1);
  valueOf(await withdraw(third));
  expect(await proposals()).toEqual([]);
  expect((await proposals('LAPSED')).map((one) => one.decisionReason)).toEqual(['所计入的曝光已撤回']);
  expect((await house.journal()).at(-1)?.type).toBe('escalation.lapsed');
  await expose('2026-07-10');
  expect((await proposals()).map((one) => one.events.map((event) => event.on))).toEqual([
    ['2026-04-10', '2026-07-10'],
  ]);
});

test('an exposure takes up the proposal that two talks made, and only one does', async () => {
  valueOf(await talk('2026-01-10'));
  valueOf(await talk('2026-02-10'));
  const [proposal] = await proposals();
  const escalation = proposal?.id ?? '';
  const clock = fixedClock(day('2026-03-10'));
  const draft = (change: Partial<NoticeInput>) =>
    draftNotice(house.em(), clock, PEOPLE.stateClerk, { ...input(day('2026-03-10')), escalation, ...change });
  expect(codesOf(await draft({ subjects: [AGENCY] }))).toEqual(['ESCALATION_MISMATCH']);
  expect(codesOf(await draft({ escalation: '018f0000-0000-7000-8000-000000000000' }))).toEqual([
    'ESCALATION_UNKNOWN',
  ]);
  expect(codesOf(await draft({ escalation: 'x' }))).toEqual(['ID_MALFORMED']);
  const rival = valueOf(await draft({}));
  valueOf(await approveNotice(house.em(), clock, PEOPLE.stateLeader, rival));
  await expose('2026-03-10', { escalation });
  expect(await proposals()).toEqual([]);
  expect(await proposals('TAKEN')).toMatchObject([{ id: escalation, decidedBy: 'state-leader' }]);
  expect(
    codesOf(
      await publishNotice(house.em(), clock, steppedUp(PEOPLE.stateLeader, clock.now()), { id: rival.id }),
    ),
  ).toEqual(['ESCALATION_NOT_OPEN']);
  expect(codesOf(await draft({}))).toEqual(['ESCALATION_NOT_OPEN']);
});
