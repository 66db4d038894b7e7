import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { objectionWindow } from './objection-window.ts';

const notice = (from: string, until: string) => ({ from: day(from), until: day(until) });

test.each([
  // ten working days: two weekends lie between
  ['2026-06-01', undefined, '2026-06-10', '2026-06-15', 'CONFIRMATION'],
  // the National Day holiday (1 to 7 October) is passed over; 10 October is worked
  ['2026-09-28', undefined, '2026-10-01', '2026-10-16', 'CONFIRMATION'],
  // a notice that has not begun gives nothing yet
  ['2026-06-01', notice('2027-01-11', '2027-01-15'), '2026-06-10', '2026-06-15', 'CONFIRMATION'],
  // one that runs reopens the term of a finding of its cycle
  ['2026-06-01', notice('2027-01-11', '2027-01-15'), '2027-01-11', '2027-01-15', 'RESULT_NOTICE'],
  // the later of the two holds
  ['2027-01-08', notice('2027-01-11', '2027-01-15'), '2027-01-12', '2027-01-22', 'CONFIRMATION'],
] as const)('confirmed on %s, notice %o, seen on %s: until %s', (confirmed, given, today, until, by) => {
  expect(objectionWindow(day(confirmed), given, day(today))).toEqual({ until, by });
});
