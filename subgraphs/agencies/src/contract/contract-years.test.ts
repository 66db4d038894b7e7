import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { contractedVisits, contractYears, shortYears } from './contract-years.ts';

const term = (startsOn: string, inForceTo: string, visitsPerYear = 12) => ({
  startsOn: day(startsOn),
  inForceTo: day(inForceTo),
  visitsPerYear,
});

test('a year of a contract ends on the eve of its anniversary', () => {
  expect(contractYears(term('2025-03-10', '2027-03-09'))).toEqual([
    { from: '2025-03-10', to: '2026-03-09', visits: 12 },
    { from: '2026-03-10', to: '2027-03-09', visits: 12 },
  ]);
});

test.each([
  // 365 days in the year that begins on 2026-01-01: 30.4 days a visit
  ['2026-01-30', 0],
  ['2026-01-31', 1],
  ['2026-06-30', 5],
  ['2026-12-30', 11],
  ['2026-12-31', 12],
])('twelve visits a year from new year to %s are %d', (to, visits) => {
  expect(contractedVisits(term('2026-01-01', to))).toBe(visits);
});

test('the anniversary of 29 February is 28 February', () => {
  expect(contractYears(term('2024-02-29', '2025-03-10')).map(({ from, to }) => [from, to])).toEqual([
    ['2024-02-29', '2025-02-27'],
    ['2025-02-28', '2025-03-10'],
  ]);
});

const YEAR = term('2025-01-01', '2025-12-31', 3);
const VISITS = ['2025-02-01', '2025-12-31', '2026-01-01'].map(day);

test.each([
  ['2025-12-31', []],
  ['2026-01-01', [{ from: '2025-01-01', to: '2025-12-31', visits: 3, made: 2, missing: 1 }]],
])('on %s the year that ended short is %j', (today, short) => {
  expect(shortYears(YEAR, VISITS, day(today))).toEqual(short);
});

test('a year with as many visits as agreed, or more, is not short', () => {
  const more = [...VISITS, day('2025-05-01')];
  expect(shortYears(YEAR, more, day('2026-06-01'))).toEqual([]);
  expect(shortYears(YEAR, [...more, day('2025-06-01')], day('2026-06-01'))).toEqual([]);
});
