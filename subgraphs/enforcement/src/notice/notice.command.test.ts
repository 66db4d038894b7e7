import { enforcementEvents } from '@chengan/shared/events/events';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { approveNotice } from './approve-notice.command.ts';
import { draftNotice } from './draft-notice.command.ts';
import { noticeRecordById } from './notice-record.store.ts';
import type { NoticeInput, NoticeRecord } from './notice.ts';
import { publishNotice } from './publish-notice.command.ts';
import { checkWithdrawal } from './check-decision.ts';
import { withdrawNotice } from './withdraw-notice.command.ts';

const clock = fixedClock(day('2026-05-20'));
const exposure: NoticeInput = {
  kind: 'EXPOSURE',
  title: '曝光公告',
  body: '经查，示例昌吉安全评价有限公司未签合同。',
  severity: 'GENERAL',
  naming: 'NAMED',
  namingReason: '依第十六条曝光',
  basis: ['C1-16-0'],
  measures: ['EXPOSURE'],
  decidedOn: day('2026-05-18'),
  publicUntil: day('2026-11-18'),
  subjects: [{ kind: 'AGENCY', code: ' 91652300madem00029' }],
};
let house: TestEnforcement;

beforeAll(async () => {
  house = await testEnforcement();
});
afterAll(() => house.close());

const draft = async (change: Partial<NoticeInput> = {}): Promise<NoticeRecord> =>
  valueOf(await draftNotice(house.em(), clock, PEOPLE.stateClerk, { ...exposure, ...change }));
const approve = (id: string, actor: Official = PEOPLE.stateLeader, at = clock) =>
  approveNotice(house.em(), at, actor, { id });
const publish = (id: string, actor: Official = PEOPLE.stateLeader, at = clock) =>
  publishNotice(house.em(), at, steppedUp(actor, at.now()), { id });
const withdraw = (id: string, reason = '内容有误', actor: Official = PEOPLE.stateReviewer) =>
  withdrawNotice(house.em(), clock, actor, { id, reason });
const published = async (change: Partial<NoticeInput> = {}) => {
  const { id } = await draft(change);
  valueOf(await approve(id));
  return valueOf(await publish(id));
};

test('from draft to withdrawal, every step is stored and journalled', async () => {
  const before = (await house.journal()).length;
  const { id } = await draft();
  valueOf(await approve(id));
  valueOf(await publish(id));
  const notice = valueOf(await withdraw(id));
  expect(await noticeRecordById(house.em(), id)).toEqual(notice);
  expect(notice).toMatchObject({
    state: 'WITHDRAWN',
    issuedBy: 'changji',
    subjects: [{ ...OTHER_AGENCY, name: '示例昌吉安全评价有限公司' }],
    draftedBy: 'state-clerk',
    approvedBy: 'state-leader',
    publishedBy: 'state-leader',
    publishedAt: '2026-05-20T04:00:00.000Z',
    withdrawnBy: 'state-reviewer',
    withdrawalReason: '内容有误',
    revision: 4,
    changedAs: 'AUTHORITY:changji:reviewer',
  });
  const entries = (await house.journal()).slice(before);
  expect(entries.map((one) => [one.type, one.subjectKind, one.subjectId])).toEqual(
    ['notice.drafted', 'notice.approved', 'notice.published', 'notice.withdrawn'].map((type) => [
      type,
      'Notice',
      id,
    ]),
  );
  expect(enforcementEvents['notice.published'].parse(entries[2]?.facts)).toEqual({
    noticeId: id,
    kind: 'EXPOSURE',
    title: '曝光公告',
    subjects: [{ kind: 'AGENCY', id: OTHER_AGENCY.code }],
    publicUntil: '2026-11-18',
    authority: 'changji',
    decidedOn: '2026-05-18',
  });
  expect(enforcementEvents['notice.withdrawn'].parse(entries[3]?.facts)).toEqual({
    noticeId: id,
    reason: '内容有误',
  });
});

test('a masked notice keeps its subject to itself', async () => {
  const notice = await published({ naming: 'MASKED', namingReason: '情节轻微', body: '某公司未签合同。' });
  const entries = (await house.journal()).filter((one) => one.subjectId === notice.id);
  expect(entries).toHaveLength(3);
  expect(JSON.stringify(entries)).not.toContain(OTHER_AGENCY.code);
  expect(JSON.stringify(entries)).not.toContain('示例昌吉');
});

describe('a draft', () => {
  test('may lack what publication needs', async () => {
    const notice = await draft({
      severity: null,
      naming: null,
      namingReason: null,
      decidedOn: null,
      publicUntil: null,
      subjects: [],
      basis: [],
    });
    expect(codesOf(await approve(notice.id))).toEqual([
      'DECIDED_ON_MISSING',
      'BASIS_MISSING',
      'SEVERITY_MISSING',
      'TERM_MISSING',
      'NAMING_MISSING',
      'NAMING_REASON_MISSING',
    ]);
  });

  test('is refused with every reason, and nothing is stored', async () => {
    const before = await house.journal();
    const outcome = await draftNotice(house.em(), clock, PEOPLE.stateClerk, {
      ...exposure,
      title: '',
      body: '当事人身份证号320281200002290006，电话13800138000',
      basis: ['C1-99'],
      measures: ['WHIPPING'],
      subjects: [{ kind: 'AGENCY', code: '123' }],
    });
    expect(outcome).toMatchObject({
      problems: [
        { code: 'TEXT_MISSING', field: 'title' },
        { code: 'IDENTITY_NUMBER_IN_TEXT', field: 'body' },
        { code: 'PHONE_IN_TEXT', field: 'body' },
        { code: 'CREDIT_CODE_MALFORMED', field: 'subjects.0.code' },
        { code: 'UNKNOWN_CLAUSE', field: 'basis.0' },
        { code: 'MEASURE_UNKNOWN', field: 'measures.0' },
      ],
    });
    expect(await house.journal()).toHaveLength(before.length);
  });

  test('is refused for a subject that nobody registered', async () => {
    const subjects = [...exposure.subjects, { kind: 'ENTERPRISE', code: '91320281MADEM0039X' } as const];
    const outcome = await draftNotice(house.em(), clock, PEOPLE.stateClerk, { ...exposure, subjects });
    expect(outcome).toMatchObject({ problems: [{ code: 'SUBJECT_UNKNOWN', field: 'subjects.1.code' }] });
  });

  test('names each subject once', async () => {
    expect((await draft({ subjects: [OTHER_AGENCY, OTHER_AGENCY] })).subjects).toHaveLength(1);
  });
});

describe('two persons', () => {
  test.each([
    ['the drafter', { ...PEOPLE.stateLeader, account: 'state-clerk' }, ['SAME_PERSON']],
    ['a clerk', { ...PEOPLE.stateClerk, account: 'another' }, ['FORBIDDEN']],
    ['a reviewer', PEOPLE.stateReviewer, ['FORBIDDEN']],
    ['another regime', PEOPLE.cityLeader, ['FORBIDDEN']],
    ['an authority below', PEOPLE.countyLeader, ['FORBIDDEN']],
    ['a leader of the issuer', PEOPLE.stateLeader, []],
  ])('approval by %s → %j', async (_, actor, expected) => {
    const { id } = await draft();
    expect(codesOf(await approve(id, actor))).toEqual(expected);
  });

  test('a draft that nobody approved is not published', async () => {
    const { id } = await draft();
    expect(codesOf(await publish(id))).toEqual(['NOTICE_STATE']);
    expect((await noticeRecordById(house.em(), id))?.state).toBe('DRAFT');
  });
});

test('the gate is asked again on the day of publication', async () => {
  const { id } = await draft();
  valueOf(await approve(id));
  expect(codesOf(await publish(id, PEOPLE.stateLeader, fixedClock(day('2026-11-19'))))).toEqual([
    'TERM_OVER',
  ]);
  expect(codesOf(await publish(id, PEOPLE.stateLeader, fixedClock(day('2026-11-18'))))).toEqual([]);
});

test('of several publications at once one succeeds, with one entry', async () => {
  const { id } = await draft();
  valueOf(await approve(id));
  const outcomes = await Promise.all([publish(id), publish(id), publish(id)]);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  expect(
    (await house.journal()).filter((one) => one.type === 'notice.published' && one.subjectId === id),
  ).toHaveLength(1);
});

const BELOW = { issuedBy: 'changji-652301' };
describe('withdrawing', () => {
  test('takes a reason, a reviewer and the territory', async () => {
    const { id } = await published();
    expect(codesOf(await withdraw(id, ''))).toEqual(['TEXT_MISSING']);
    expect(codesOf(await withdraw(id, '有误', PEOPLE.stateClerk))).toEqual(['FORBIDDEN']);
    expect(codesOf(await withdraw(id, '有误', PEOPLE.cityReviewer))).toEqual(['FORBIDDEN']);
    valueOf(await withdraw(id));
    expect(codesOf(await withdraw(id))).toEqual(['NOTICE_STATE']);
  });

  test('a draft is given up without a tombstone', async () => {
    const { id } = await draft();
    valueOf(await withdraw(id, '不再发布', PEOPLE.stateClerk));
    expect((await house.journal()).at(-1)).toMatchObject({ type: 'notice.discarded', subjectId: id });
  });

  test.each<[string, Partial<NoticeRecord>, Official, string[]]>([
    ['a clerk gives up a draft of the own authority', {}, PEOPLE.stateClerk, []],
    ['a clerk above leaves the draft to those below', BELOW, PEOPLE.stateClerk, ['FORBIDDEN']],
    ['a reviewer above may give it up', BELOW, PEOPLE.stateReviewer, []],
    ['a clerk leaves what a leader approved', { state: 'APPROVED' }, PEOPLE.stateClerk, ['FORBIDDEN']],
    ['a leader gives up what was approved', { state: 'APPROVED' }, PEOPLE.stateLeader, []],
  ])('%s', async (_, notice, official, expected) => {
    const found = { ...(await draft()), ...notice };
    expect(checkWithdrawal(found, official, '不再发布').map(({ code }) => code)).toEqual(expected);
  });
});

test.each([
  ['not an id', 'ID_MALFORMED'],
  ['018f0000-0000-7000-8000-000000000000', 'NOT_FOUND'],
])('%s is refused', async (id, code) => expect(codesOf(await publish(id))).toEqual([code]));
