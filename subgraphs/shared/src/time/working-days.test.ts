import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from './day.ts';
import {
  firstCoveredDay,
  isCovered,
  isWorkingDay,
  lastCoveredDay,
  restReason,
  workingDayFrom,
} from './working-days.ts';

describe('the working-day calendar', () => {
  test.each([
    ['2026-09-30', true, 'the eve of National Day'],
    ['2026-10-01', false, 'National Day'],
    ['2026-10-07', false, 'the last day of the holiday'],
    ['2026-10-08', true, 'the first day after it'],
    ['2026-09-20', true, 'a make-up Sunday'],
    ['2026-10-10', true, 'a make-up Saturday'],
    ['2026-10-11', false, 'the Sunday after it'],
    ['2026-02-14', true, 'a make-up Saturday before Spring Festival'],
    ['2026-02-23', false, 'the last day of Spring Festival'],
    ['2026-02-28', true, 'a make-up Saturday after Spring Festival'],
    ['2020-01-31', false, 'the Spring Festival of 2020 as prolonged'],
    ['2025-01-26', true, 'a make-up Sunday'],
    ['2025-10-06', false, 'Mid-Autumn in National Day'],
    ['2018-01-01', false, 'the first covered day'],
    ['2018-01-02', true, 'the day after it'],
    ['2026-12-31', true, 'the last covered day'],
  ])('says for %s: works %s (%s)', (of, works) => expect(isWorkingDay(day(of))).toBe(works));

  // 365 or 366 days without weekends and the statutory days (11, from 2025 on 13) of the year.
  test.each([
    [2019, 250],
    [2021, 250],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('counts for %i working days: %i', (year, count) => {
    let works = 0;
    for (let at: Day = day(`${year}-01-01`); at <= `${year}-12-31`; at = addDays(at, 1))
      works += isWorkingDay(at) ? 1 : 0;
    expect(works).toBe(count);
  });

  test('covers 2018 to 2026', () => {
    expect([firstCoveredDay, lastCoveredDay]).toEqual(['2018-01-01', '2026-12-31']);
    expect(['2017-12-31', '2018-01-01', '2026-12-31', '2027-01-01'].map((of) => isCovered(day(of)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('knows only Monday to Friday outside, even where holidays are known by heart', () => {
    expect(restReason(day('2027-01-01'))).toBeUndefined();
    expect(restReason(day('2027-01-02'))).toEqual({ kind: 'weekend' });
    expect(restReason(day('2017-10-02'))).toBeUndefined();
  });

  test('names the reason of a rest day', () => {
    expect(restReason(day('2026-10-03'))).toEqual({ kind: 'holiday', zh: '国庆节', en: 'National Day' });
    expect(restReason(day('2026-10-17'))).toEqual({ kind: 'weekend' });
    expect(restReason(day('2026-10-16'))).toBeUndefined();
  });

  test.each([
    ['2026-10-01', '2026-10-08'],
    ['2026-10-08', '2026-10-08'],
    ['2026-10-10', '2026-10-10'],
    ['2026-10-11', '2026-10-12'],
  ])('from %s on, the first working day is %s', (from, to) => expect(workingDayFrom(day(from))).toBe(to));
});
