import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { contentCoverage } from './content-coverage.ts';

const TERM = {
  startsOn: day('2025-01-01'),
  inForceTo: day('2027-12-31'),
  visitsPerYear: 6,
  place: '320281108',
  town: null,
};
const VISITS = [
  { id: 'first', on: day('2025-03-01'), contents: [1, 6] },
  { id: 'eve', on: day('2025-12-31'), contents: [6] },
  { id: 'anniversary', on: day('2026-01-01'), contents: [6, 10] },
];

/** The states of one content, year by year. */
function states(number: number, agreed: readonly number[] = [], today = '2026-06-30') {
  const row = contentCoverage(TERM, agreed, VISITS, day(today)).find((one) => one.number === number);
  return row?.years.map(({ state }) => state);
}

test('all ten contents of Article 12 are told, in their order, by contract year', () => {
  const rows = contentCoverage(TERM, [], VISITS, day('2026-06-30'));
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(rows[0]?.years.map(({ from, to }) => [from, to])).toEqual([
    ['2025-01-01', '2025-12-31'],
    ['2026-01-01', '2026-12-31'],
  ]);
});

test('a visit on the last day of a year counts in it, one on the anniversary in the next', () => {
  const row = contentCoverage(TERM, [], VISITS, day('2026-06-30'))[5];
  expect(row?.years.map(({ visits }) => visits.map(({ id }) => id))).toEqual([
    ['first', 'eve'],
    ['anniversary'],
  ]);
});

test.each([
  ['done in the first year, open in the second', 1, [], '2026-06-30', ['COVERED', 'OPEN']],
  ['never done: missed once the year is over', 2, [], '2026-06-30', ['MISSED', 'OPEN']],
  ['on the last day of a year it is still open', 2, [], '2025-12-31', ['OPEN']],
  ['the day after it is missed', 2, [], '2026-01-01', ['MISSED', 'OPEN']],
  ['not among those that the contract names', 2, [1, 6], '2026-06-30', ['NOT_AGREED', 'NOT_AGREED']],
  ['named, and not done', 3, [1, 3], '2026-06-30', ['MISSED', 'OPEN']],
  ['done though not named', 10, [1, 6], '2026-06-30', ['NOT_AGREED', 'COVERED']],
])('%s', (_, number, agreed, today, expected) => {
  expect(states(number, agreed, today)).toEqual(expected);
});

test('a contract that has not begun shows its first year', () => {
  expect(states(1, [], '2024-12-01')).toEqual(['COVERED']);
  expect(contentCoverage(TERM, [], [], day('2024-12-01'))[0]?.years.map(({ state }) => state)).toEqual([
    'OPEN',
  ]);
});

test.each([
  ['in Suzhou', { place: '320585' }, 0],
  ['by the town of the client, where the contract names no place', { place: null, town: '320281108' }, 10],
  ['nowhere known', { place: null, town: null }, 0],
  ['over on the eve of the act', { inForceTo: day('2020-03-31'), startsOn: day('2019-04-01') }, 0],
  ['over on its first day', { inForceTo: day('2020-04-01'), startsOn: day('2019-04-01') }, 10],
])('%s: %o', (_, other, rows) => {
  expect(contentCoverage({ ...TERM, ...other }, [], [], day('2026-06-30'))).toHaveLength(rows);
});
