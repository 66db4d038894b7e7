import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { EXPERT, OTHER_AGENCY } from '../testing/people.fixture.ts';
import { caseOf } from '../testing/publish.fixture.ts';
import { approve, CLERK, clock, doneIn, em, LEADER, publish, seat } from '../testing/steps.fixture.ts';
import { amendNotice } from './amend-notice.command.ts';
import { draftNotice } from './draft-notice.command.ts';
import { noticeRecordById } from './notice-record.store.ts';
import type { NoticeInput } from './notice.ts';
import { returnNotice } from './return-notice.command.ts';

let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
  doneIn(house);
});
afterAll(() => house.close());

const OTHER_CLERK = seat('other-clerk', 'clerk');
const words = (change: Partial<NoticeInput> = {}) =>
  caseOf('2026-06-10', { subjects: [OTHER_AGENCY], title: '原题', body: '原文。', ...change });
const draft = async (change: Partial<NoticeInput> = {}) =>
  valueOf(await draftNotice(em(), clock, CLERK, words(change))).id;
const amend = (id: string, revision: number, change: Partial<NoticeInput>, who = OTHER_CLERK) =>
  amendNotice(em(), clock, who, { id, revision, input: words(change) });
const lastEntry = async () => (await house.journal()).at(-1);

test('another clerk of the authority amends a draft; the former words stay in the journal', async () => {
  const id = await draft();
  const amended = valueOf(await amend(id, 1, { title: '新题', subjects: [] }));
  expect(amended).toMatchObject({
    state: 'DRAFT',
    title: '新题',
    subjects: [],
    draftedBy: 'some-clerk',
    amenders: ['other-clerk'],
    revision: 2,
    changedAs: 'AUTHORITY:changji:clerk',
  });
  expect(await noticeRecordById(em(), id)).toEqual(amended);
  expect(await lastEntry()).toMatchObject({
    type: 'notice.amended',
    subjectId: id,
    actor: 'other-clerk',
    facts: { noticeId: id, revision: 2, before: { title: '原题', body: '原文。' } },
  });
});

test.each<[string, Partial<NoticeInput>]>([
  ['about an expert', { subjects: [EXPERT] }],
  ['that masks whom it is about', { naming: 'MASKED' }],
])('of a draft %s the journal keeps a digest only', async (_, change) => {
  const id = await draft(change);
  valueOf(await amend(id, 1, { ...change, body: '新文。' }));
  const entry = await lastEntry();
  expect(entry?.facts).toEqual({
    noticeId: id,
    revision: 2,
    beforeSha256: '9ce9f1cab52ee63d95bf2eb0b33f03aece68cfb9a7c3409aa1a39941279f7213',
  });
});

test('a draft that was changed meanwhile is not amended, and what changed is said', async () => {
  const id = await draft();
  valueOf(await amend(id, 1, { title: '第一人所改' }));
  const outcome = await amend(id, 1, { title: '第二人所改' }, CLERK);
  expect(outcome).toMatchObject({
    problems: [
      {
        code: 'CHANGED_MEANWHILE',
        message:
          '此事项在您打开之后已有变动：由昌吉州应急管理局经办人于 2026-06-10 12:00 办理，现为“尚未审批”。请查看后再办理。',
        facts: { seen: 1, revision: 2, state: 'DRAFT', role: 'clerk', authority: 'changji' },
      },
    ],
  });
  expect((await noticeRecordById(em(), id))?.title).toBe('第一人所改');
});

test('only a draft is amended, by its authority, with words that a draft may have', async () => {
  const id = await draft();
  expect(codesOf(await amend(id, 1, {}, seat('x', 'clerk', 'jiangyin')))).toEqual(['FORBIDDEN']);
  expect(codesOf(await amend(id, 1, {}, seat('x', 'clerk', 'changji-652301')))).toEqual(['FORBIDDEN']);
  expect(codesOf(await amend(id, 1, { title: '', basis: ['C1-99'] }))).toEqual([
    'TEXT_MISSING',
    'UNKNOWN_CLAUSE',
  ]);
  expect(codesOf(await amend('x', 1, {}))).toEqual(['ID_MALFORMED']);
  expect(codesOf(await amend('018f0000-0000-7000-8000-000000000000', 1, {}))).toEqual(['NOT_FOUND']);
  valueOf(await approve(id, LEADER));
  expect(codesOf(await amend(id, 2, {}))).toEqual(['NOTICE_STATE']);
});

test('the leader returns what is drafted or approved, with the reason shown until it is amended', async () => {
  const id = await draft();
  valueOf(await approve(id, LEADER));
  const returned = valueOf(await returnNotice(em(), clock, LEADER, { id, reason: '事实不清', revision: 2 }));
  expect(returned).toMatchObject({
    state: 'DRAFT',
    approvedBy: null,
    approvedAt: null,
    returnedBy: 'some-leader',
    returnReason: '事实不清',
    revision: 3,
  });
  expect(await noticeRecordById(em(), id)).toEqual(returned);
  expect(await lastEntry()).toMatchObject({ type: 'notice.returned', facts: { reason: '事实不清' } });
  expect(codesOf(await publish(id, LEADER))).toEqual(['NOTICE_STATE']);
  expect(valueOf(await amend(id, 3, { body: '事实已补充。' })).returnReason).toBeNull();
  valueOf(await approve(id, LEADER));
  expect(codesOf(await publish(id, LEADER))).toEqual([]);
  expect(codesOf(await returnNotice(em(), clock, LEADER, { id, reason: '事实不清' }))).toEqual([
    'NOTICE_STATE',
  ]);
});

test('a draft is returned with a reason, by the leader alone', async () => {
  const id = await draft();
  const back = (who = LEADER, reason = '事实不清') => returnNotice(em(), clock, who, { id, reason });
  expect(codesOf(await back(LEADER, ''))).toEqual(['TEXT_MISSING']);
  expect(codesOf(await back(seat('r', 'reviewer')))).toEqual(['FORBIDDEN']);
  expect(codesOf(await back())).toEqual([]);
});
