import type { Problem } from '@chengan/shared/outcome/outcome';
import { expect, test } from 'vitest';
import { FIRST, nextRevision, withRevision } from './revision.ts';

const leader = { account: 'l', name: '甲', role: 'leader', authority: 'jiangyin' } as const;
const name = { zh: '已审批', en: 'already approved' };
const file = { ...nextRevision(FIRST, leader, '2026-06-15T04:05:06.000Z'), state: 'APPROVED' };
const other: Problem = { code: 'NOTICE_STATE', message: '。', messageEn: '.' };
const forbidden: Problem = { code: 'FORBIDDEN', message: '。', messageEn: '.' };

test('every change adds one, and says who made it, for whom and when', () => {
  expect(file).toEqual({
    revision: 2,
    changedAt: '2026-06-15T04:05:06.000Z',
    changedAs: 'AUTHORITY:jiangyin:leader',
    state: 'APPROVED',
  });
});

test('whoever saw an older revision is told who changed it, when, and what it is now', () => {
  expect(withRevision(1, file, name, [other])).toEqual([
    {
      code: 'CHANGED_MEANWHILE',
      message:
        '此事项在您打开之后已有变动：由江阴市应急管理局负责人于 2026-06-15 12:05 办理，现为“已审批”。请查看后再办理。',
      messageEn:
        'This has changed since you opened it by a leader of Jiangyin Emergency Management Bureau at 2026-06-15 12:05; it is now already approved. Look at it again before you decide.',
      field: 'revision',
      facts: {
        seen: 1,
        revision: 2,
        state: 'APPROVED',
        role: 'leader',
        authority: 'jiangyin',
        changedAt: '2026-06-15T04:05:06.000Z',
      },
    },
  ]);
});

test('whoever may not decide on it is told that and nothing of the change', () => {
  expect(withRevision(1, file, name, [other, forbidden])).toEqual([forbidden]);
});

test.each([undefined, null, 2])('whoever says %s is told what stands against the decision', (seen) => {
  expect(withRevision(seen, file, name, [other])).toEqual([other]);
});
