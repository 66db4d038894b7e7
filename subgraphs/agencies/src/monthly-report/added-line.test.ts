import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { isReported, mayBeAdded } from './added-line.ts';
import { month } from './month.ts';

const OCTOBER = month('2026-10');
const contract = (town: string | null, inForceTo: string) => ({
  ...{ town, startsOn: day('2025-01-01') },
  inForceTo: day(inForceTo),
});

test.each([
  ['in force on the last day before', '2026-09-30', false, true],
  ['in force on the first day', '2026-10-01', true, false],
  ['ended a year before to the day', '2025-10-01', false, true],
  ['ended a day before that', '2025-09-30', false, false],
])('a contract %s', (_, inForceTo, reported, addable) => {
  const one = contract('320281100', inForceTo);
  expect([isReported(one, OCTOBER), mayBeAdded(one, OCTOBER)]).toEqual([reported, addable]);
});

test.each([['652301100'], [null]])('none with a client in %s is in a report', (town) => {
  expect(isReported(contract(town, '2026-10-01'), OCTOBER)).toBe(false);
  expect(mayBeAdded(contract(town, '2026-09-30'), OCTOBER)).toBe(false);
});

test('a contract that begins on the last day of the month is reported, one that begins a day later is not', () => {
  const begins = (on: string) => ({ town: '320281100', startsOn: day(on), inForceTo: day('2027-10-30') });
  expect(isReported(begins('2026-10-31'), OCTOBER)).toBe(true);
  expect(isReported(begins('2026-11-01'), OCTOBER)).toBe(false);
});
