import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { closingParts } from './score-part-closes.ts';

const shown = (scorer: 'CITY' | 'TOWN', today: string) =>
  closingParts(scorer, day(today)).map(({ part, points, term }) => [part, points, term.dueOn]);

test.each([
  ['2026-08-30', []],
  ['2026-08-31', [['Q3', 10, '2026-09-30']]],
  ['2026-09-30', [['Q3', 10, '2026-09-30']]],
  ['2026-10-01', []],
  [
    '2026-12-01',
    [
      ['Q4', 10, '2026-12-31'],
      ['YEAR_END', 10, '2026-12-31'],
    ],
  ],
  [
    '2026-12-31',
    [
      ['Q4', 10, '2026-12-31'],
      ['YEAR_END', 10, '2026-12-31'],
    ],
  ],
  ['2020-03-31', []],
  ['2020-06-30', [['Q2', 10, '2020-06-30']]],
])('a town on %s: %j', (today, parts) => expect(shown('TOWN', today)).toEqual(parts));

test.each([
  ['2026-09-30', []],
  ['2026-11-30', []],
  ['2026-12-01', [['CITY', 50, '2026-12-31']]],
  ['2027-01-01', []],
])('the city on %s: %j', (today, parts) => expect(shown('CITY', today)).toEqual(parts));

test('it says that the act sets no day after the period', () => {
  const [part] = closingParts('TOWN', day('2026-09-30'));
  expect(part?.term).toMatchObject({
    clause: 'J-A3-0b',
    provisional: false,
    counted: { zh: '评定期至 2026-09-30 届满；文件未规定期满后的评分期限' },
  });
});
