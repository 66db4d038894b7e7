import { describe, expect, test } from 'vitest';
import { dayInWords, dayOfInstant, minuteOfInstant, parseDay, secondOfInstant } from './day.ts';

describe('a day', () => {
  test.each([
    ['2026-02-28', { year: 2026, month: 2, day: 28 }],
    ['2026-02-29', null],
    ['2028-02-29', { year: 2028, month: 2, day: 29 }],
    ['2100-02-29', null],
    ['2026-04-31', null],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['2026-1-5', null],
    ['2026-01-05T00:00:00Z', null],
  ])('%s is read as %o', (text, parts) => {
    expect(parseDay(text)).toEqual(parts);
  });

  test('is written in the words of each language', () => {
    expect(dayInWords('2026-01-05', 'zh')).toBe('2026年1月5日');
    expect(dayInWords('2026-01-05', 'en')).toBe('5 January 2026');
  });

  test('that is none is shown as it came', () => {
    expect(dayInWords('2026-02-30', 'zh')).toBe('2026-02-30');
  });
});

describe('an instant', () => {
  test.each([
    ['2026-01-04T15:59:59Z', '2026-01-04', '2026-01-04 23:59'],
    ['2026-01-04T16:00:00Z', '2026-01-05', '2026-01-05 00:00'],
    ['2026-01-05T09:30:00+08:00', '2026-01-05', '2026-01-05 09:30'],
  ])('%s falls on %s in Shanghai', (instant, day, minute) => {
    expect(dayOfInstant(instant)).toBe(day);
    expect(minuteOfInstant(instant)).toBe(minute);
  });
});

test.each([
  ['2026-01-04T17:00:59.999Z', '2026-01-05 01:00:59'],
  [Date.UTC(2026, 11, 31, 16, 0, 1), '2027-01-01 00:00:01'],
  ['never', 'never'],
])('%s is %s to the second', (instant, second) => {
  expect(secondOfInstant(instant)).toBe(second);
});
