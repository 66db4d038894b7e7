import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { courseOf, hazardClause, type HazardStep } from './hazard-course.ts';

const step = (kind: HazardStep['kind'], on: string): HazardStep => ({
  kind,
  on: day(on),
  number: null,
  note: null,
});
const DEADLINE = step('DEADLINE', '2026-06-10');
const DONE = step('DONE', '2026-06-08');
const FAILED = step('RECHECK_FAILED', '2026-06-09');

test.each([
  ['just found', [], null, '2026-06-10', 'TO_RECTIFY', null],
  ['found, and put right at the visit', [], '2026-06-01', '2026-06-10', 'CLOSED', null],
  ['the day before the deadline', [DEADLINE], null, '2026-06-09', 'TO_RECTIFY', '2026-06-10'],
  ['on its day', [DEADLINE], null, '2026-06-10', 'TO_RECTIFY', '2026-06-10'],
  ['the day after it', [DEADLINE], null, '2026-06-11', 'OVERDUE', '2026-06-10'],
  [
    'a later deadline holds',
    [DEADLINE, step('DEADLINE', '2026-07-01')],
    null,
    '2026-06-11',
    'TO_RECTIFY',
    '2026-07-01',
  ],
  [
    'known to the principal: still to be put right',
    [step('ACKNOWLEDGED', '2026-06-02')],
    null,
    '2026-06-10',
    'TO_RECTIFY',
    null,
  ],
  ['the client says it is done', [DEADLINE, DONE], null, '2026-06-11', 'TO_RECHECK', '2026-06-10'],
  ['looked at again, and not right', [DEADLINE, DONE, FAILED], null, '2026-06-11', 'OVERDUE', '2026-06-10'],
  ['done once more', [DEADLINE, DONE, FAILED, DONE], null, '2026-06-11', 'TO_RECHECK', '2026-06-10'],
  ['looked at again, and right', [DEADLINE, DONE], '2026-06-09', '2026-06-11', 'CLOSED', '2026-06-10'],
] as const)('%s', (_, steps, rectified, today, state, dueOn) => {
  const rectifiedOn = rectified === null ? null : day(rectified);
  expect(courseOf({ rectifiedOn, steps }, day(today))).toEqual({ state, dueOn });
});

test.each([
  ['jiangyin-320281108', 'J-12'],
  ['suzhou', 'S-6.3'],
  ['changji', 'C1-11b'],
  ['hangjin', null],
  [null, null],
])('%s: %s', (authority, clause) => {
  expect(hazardClause(authority)).toBe(clause);
});
