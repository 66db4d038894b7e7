import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { reportState } from './duty.ts';
import { month } from './month.ts';

test.each([
  ['2026-10', null, '2026-11-05', 'OPEN'],
  ['2026-10', null, '2026-11-06', 'MISSING'],
  ['2026-08', null, '2026-11-06', 'MISSING'],
  ['2026-07', null, '2026-11-06', 'UNKNOWN'],
  ['2020-04', null, '2026-11-06', 'UNKNOWN'],
  ['2020-04', true, '2026-11-06', 'LATE'],
  ['2026-10', false, '2026-11-06', 'SUBMITTED'],
  // 2026-10-05 lies in the National Day holiday: September is in time through 2026-10-08
  ['2026-09', null, '2026-10-08', 'OPEN'],
  ['2026-09', null, '2026-10-09', 'MISSING'],
  ['2026-06', null, '2026-10-08', 'MISSING'],
  ['2026-06', null, '2026-10-09', 'UNKNOWN'],
])('the report of %s, late: %s, asked on %s: %s', (of, late, on, expected) => {
  expect(reportState(month(of), late, day(on))).toBe(expected);
});
