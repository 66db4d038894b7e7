import { describe, expect, test } from 'vitest';
import { clockOf, fixedClock } from './clock.ts';
import {
  addDays,
  addMonths,
  addYears,
  day,
  dayOfInstant,
  daysBetween,
  monthOf,
  parseDay,
  quarterOf,
  weekdayOf,
  yearOf,
} from './day.ts';

describe('a day', () => {
  test.each(['2024-02-29', '2026-01-01', '2026-12-31', '1999-10-01'])('%s is a date', (text) =>
    expect(parseDay(text)).toBe(text),
  );

  test.each([
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
    '二〇二六',
  ])('%j is not a date', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  test.each([
    ['2026-03-31', 1, '2026-04-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s plus %i days is %s', (from, count, to) => expect(addDays(day(from), count)).toBe(to));

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', 12, '2027-01-15'],
  ])('%s plus %i months is %s', (from, count, to) => expect(addMonths(day(from), count)).toBe(to));

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-03-10', 1, '2027-03-10'],
    ['2026-03-10', -1, '2025-03-10'],
  ])('%s plus %i years is %s', (from, count, to) => expect(addYears(day(from), count)).toBe(to));

  test.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2026-03-01', '2026-02-28', -1],
    ['1986-05-03', '1986-05-05', 2],
  ])('from %s to %s are %i days', (from, to, count) => expect(daysBetween(day(from), day(to))).toBe(count));

  test.each([
    ['2026-01-01', 2026, 1, 1, 4],
    ['2026-03-31', 2026, 3, 1, 2],
    ['2026-04-01', 2026, 4, 2, 3],
    ['2026-09-30', 2026, 9, 3, 3],
    ['2026-10-01', 2026, 10, 4, 4],
    ['2026-10-04', 2026, 10, 4, 0],
  ])('%s has year %i, month %i, quarter %i and weekday %i', (text, year, month, quarter, weekday) => {
    const of = day(text);
    expect([yearOf(of), monthOf(of), quarterOf(of), weekdayOf(of)]).toEqual([year, month, quarter, weekday]);
  });
});

test('reckoning stops at the ends of the calendar, where a day can still be written', () => {
  expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
  expect(addMonths(day('9999-12-01'), 1)).toBe('9999-12-31');
  expect(addYears(day('9998-01-01'), 10)).toBe('9999-12-31');
  expect(addYears(day('0100-01-01'), -200)).toBe('0001-01-01');
});

describe('the day in Asia/Shanghai', () => {
  test.each([
    ['2026-10-04T15:59:59.999Z', '2026-10-04'],
    ['2026-10-04T16:00:00.000Z', '2026-10-05'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('at %s is %s', (instant, of) => {
    expect(dayOfInstant(Date.parse(instant))).toBe(of);
    expect(clockOf(() => Date.parse(instant)).today()).toBe(of);
  });

  test('of a fixed clock is the day it stands at, at noon', () => {
    const clock = fixedClock(day('2026-11-22'));
    expect(clock.today()).toBe('2026-11-22');
    expect(clock.now()).toBe(Date.parse('2026-11-22T04:00:00Z'));
  });
});
