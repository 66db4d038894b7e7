import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { isLate, reportDue } from './due-day.ts';
import { month, parseMonth } from './month.ts';
import { overdueMonths, reportMonths } from './watched-months.ts';

describe('the last day of a report (J-10, Q-10)', () => {
  test.each([
    ['2020-03', undefined, undefined],
    ['2020-04', '2020-05-06', false], // the fifth is the last of the May holidays
    ['2026-05', '2026-06-05', false],
    ['2026-08', '2026-09-07', false], // a Saturday
    ['2026-09', '2026-10-08', false], // National Day
    ['2025-12', '2026-01-05', false],
    ['2026-04', '2026-05-06', false], // Labour Day
    ['2026-11', '2026-12-07', false], // a Saturday
    ['2026-12', '2027-01-05', true], // the calendar does not cover it yet
    ['2027-05', '2027-06-07', true],
  ])('of %s is %s', (of, due, provisional) => {
    const found = reportDue(month(of));
    expect([found?.due, found?.provisional]).toEqual([due, provisional]);
  });

  test.each([
    ['2026-09', '2026-10-07', false],
    ['2026-09', '2026-10-08', false],
    ['2026-09', '2026-10-09', true],
    ['2020-03', '2026-01-01', false],
  ])('%s handed in on %s is late: %s', (of, on, late) => expect(isLate(month(of), day(on))).toBe(late));
});

test.each(['2026-1', '2026-13', '2026-00', '202601', '2026-01-01', '', '0000-01'])('%j is no month', (text) =>
  expect(parseMonth(text)).toBeUndefined(),
);

describe('the months that are watched', () => {
  test.each([
    ['2026-10-08', ['2026-08', '2026-07', '2026-06']],
    ['2026-10-09', ['2026-09', '2026-08', '2026-07']],
    ['2020-05-06', []],
    ['2020-05-07', ['2020-04']],
    ['2020-06-08', ['2020-05', '2020-04']],
  ])('on %s are those overdue: %j', (today, months) => expect(overdueMonths(day(today))).toEqual(months));

  test('an agency is asked from the month of its first contract on, newest first', () => {
    expect(reportMonths(day('2026-08-31'), day('2026-10-05'), undefined, 10)).toEqual([
      '2026-10',
      '2026-09',
      '2026-08',
    ]);
    expect(reportMonths(day('2026-08-31'), day('2026-10-05'), month('2026-09'), 10)).toEqual(['2026-08']);
    expect(reportMonths(day('2019-01-01'), day('2020-05-05'), undefined, 10)).toEqual(['2020-05', '2020-04']);
  });
});
