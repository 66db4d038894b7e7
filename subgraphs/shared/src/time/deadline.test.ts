import { describe, expect, test } from 'vitest';
import { addDays, day } from './day.ts';
import {
  calendarDaysAfter,
  dayOfNextMonth,
  rollingYear,
  withinRollingYear,
  workingDaysAfter,
  workingDaysBefore,
} from './deadline.ts';

type Row = readonly [event: string, count: number, due: string, provisional: boolean, why: string];

describe('calendar days after an event (民法典 201, 203; Q-01)', () => {
  test.each<Row>([
    ['2026-03-02', 7, '2026-03-09', false, 'a Monday'],
    ['2026-03-06', 7, '2026-03-13', false, 'a Friday'],
    ['2026-03-07', 7, '2026-03-16', false, 'a Saturday moves to Monday'],
    ['2026-03-08', 7, '2026-03-16', false, 'a Sunday moves to Monday'],
    ['2026-09-23', 7, '2026-09-30', false, 'the eve of National Day stays'],
    ['2026-09-24', 7, '2026-10-08', false, 'National Day moves past the holiday'],
    ['2026-10-03', 7, '2026-10-10', false, 'a make-up Saturday stays'],
    ['2024-02-22', 7, '2024-02-29', false, '29 February'],
    ['2023-02-21', 7, '2023-02-28', false, 'the end of a common February'],
    ['2026-12-24', 7, '2026-12-31', false, 'the last covered day'],
    ['2026-12-25', 7, '2027-01-01', true, 'beyond it: nobody knows yet'],
    ['2026-12-26', 7, '2027-01-04', true, 'beyond it, moved from a weekend'],
    ['2017-12-24', 7, '2018-01-02', true, 'from before the covered range into it'],
    ['2026-03-02', 1, '2026-03-03', false, 'one day'],
  ])('%s + %i → %s (provisional: %s; %s)', (event, count, due, provisional) =>
    expect(calendarDaysAfter(day(event), count)).toMatchObject({ due, provisional }),
  );

  test('say what was counted and which rest days the end moved over', () =>
    expect(calendarDaysAfter(day('2026-03-07'), 7)).toEqual({
      due: '2026-03-16',
      provisional: false,
      counted: {
        method: 'CALENDAR_DAYS',
        length: 7,
        event: '2026-03-07',
        first: '2026-03-08',
        last: '2026-03-14',
        skipped: [
          { day: '2026-03-14', reason: { kind: 'weekend' } },
          { day: '2026-03-15', reason: { kind: 'weekend' } },
        ],
      },
    }));
});

describe('working days after an event (J-9b)', () => {
  test.each<Row>([
    ['2026-03-02', 10, '2026-03-16', false, 'two weekends'],
    ['2026-03-07', 1, '2026-03-09', false, 'an event on a Saturday'],
    ['2026-09-30', 1, '2026-10-08', false, 'over National Day'],
    ['2026-09-30', 3, '2026-10-10', false, 'the make-up Saturday counts'],
    ['2026-09-30', 4, '2026-10-12', false, 'the Sunday after it does not'],
    ['2024-02-28', 2, '2024-03-01', false, 'over 29 February'],
    ['2026-12-30', 1, '2026-12-31', false, 'the last covered day'],
    ['2026-12-30', 2, '2027-01-01', true, 'one day beyond'],
    ['2026-12-24', 10, '2027-01-07', true, 'across the year end'],
  ])('%s + %i → %s (provisional: %s; %s)', (event, count, due, provisional) =>
    expect(workingDaysAfter(day(event), count)).toMatchObject({ due, provisional }),
  );

  test('say which days were passed over, with the name of the holiday', () => {
    const { counted } = workingDaysAfter(day('2026-09-30'), 4);
    expect(counted).toMatchObject({
      method: 'WORKING_DAYS',
      length: 4,
      first: '2026-10-01',
      last: '2026-10-12',
    });
    expect(counted.skipped.map((skip) => skip.day)).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
      '2026-10-11',
    ]);
    expect(counted.skipped[0]?.reason).toEqual({ kind: 'holiday', zh: '国庆节', en: 'National Day' });
    expect(counted.skipped.at(-1)?.reason).toEqual({ kind: 'weekend' });
  });
});

describe('working days before an event (Q-02)', () => {
  test.each<Row>([
    ['2026-03-16', 7, '2026-03-05', false, 'one weekend and a bit'],
    ['2026-10-09', 2, '2026-09-30', false, 'back over National Day'],
    ['2026-10-12', 1, '2026-10-10', false, 'the make-up Saturday counts'],
    ['2027-01-04', 2, '2026-12-31', true, 'from beyond the covered calendar'],
    ['2026-03-15', 1, '2026-03-13', false, 'an event on a Sunday'],
  ])('%s − %i → %s (provisional: %s; %s)', (event, count, due, provisional) =>
    expect(workingDaysBefore(day(event), count)).toMatchObject({ due, provisional }),
  );
});

describe('a day of the next month (Q-10)', () => {
  test.each<Row>([
    ['2026-09-01', 5, '2026-10-08', false, '5 October lies in National Day'],
    ['2026-09-30', 5, '2026-10-08', false, 'any day of the month reported on'],
    ['2026-08-15', 5, '2026-09-07', false, '5 September is a Saturday'],
    ['2026-10-15', 5, '2026-11-05', false, 'a Thursday stays'],
    ['2026-12-10', 5, '2027-01-05', true, 'the year is not covered yet'],
    ['2025-12-31', 5, '2026-01-05', false, 'over a year end that is covered'],
    ['2024-01-31', 31, '2024-02-29', false, 'February has no 31st'],
    ['2023-01-31', 31, '2023-02-28', false, 'nor has a common one'],
    ['2026-01-01', 10, '2026-02-10', false, 'a Tuesday stays'],
  ])('%s, the %ith → %s (provisional: %s; %s)', (inMonth, nth, due, provisional) =>
    expect(dayOfNextMonth(day(inMonth), nth)).toMatchObject({ due, provisional }),
  );

  test('says from which day it moved', () =>
    expect(dayOfNextMonth(day('2026-09-20'), 5).counted).toMatchObject({
      method: 'DAY_OF_NEXT_MONTH',
      length: 5,
      event: '2026-09-20',
      first: '2026-10-01',
      last: '2026-10-05',
      skipped: [{ day: '2026-10-05' }, { day: '2026-10-06' }, { day: '2026-10-07' }],
    }));
});

describe('the rolling twelve months (Q-04)', () => {
  test.each([
    ['2026-03-10', '2026-03-09', false, 'the day before the first event'],
    ['2026-03-10', '2026-03-10', true, 'the same day'],
    ['2026-03-10', '2027-03-09', true, 'the eve of the anniversary'],
    ['2026-03-10', '2027-03-10', false, 'the exact anniversary'],
    ['2026-03-10', '2027-03-11', false, 'the day after it'],
    ['2024-02-29', '2025-02-27', true, 'the eve, after 29 February'],
    ['2024-02-29', '2025-02-28', false, 'the anniversary of 29 February'],
    ['2023-02-28', '2024-02-27', true, 'the eve, into a leap year'],
    ['2023-02-28', '2024-02-28', false, 'the anniversary in a leap year'],
    ['2023-03-01', '2024-02-29', true, '29 February is an eve'],
    ['2026-01-01', '2026-12-31', true, 'the last day of the year'],
    ['2026-01-01', '2027-01-01', false, 'the new year'],
  ])('from %s, %s is inside: %s (%s)', (first, second, inside) =>
    expect(withinRollingYear(day(first), day(second))).toBe(inside),
  );

  test('end on the eve, on whatever weekday, and never provisionally', () =>
    expect(rollingYear(day('2026-10-04'))).toEqual({
      due: '2027-10-03',
      provisional: false,
      counted: {
        method: 'ROLLING_YEAR',
        length: 12,
        event: '2026-10-04',
        first: '2026-10-04',
        last: '2027-10-03',
        skipped: [],
      },
    }));
});

describe('every deadline', () => {
  test('falls on a day after its event and, when covered, on one that is no weekend in October 2026', () => {
    for (let count = 1; count <= 40; count += 1) {
      const { due } = calendarDaysAfter(day('2026-09-01'), count);
      expect(due >= addDays(day('2026-09-01'), count)).toBe(true);
      expect(['2026-10-03', '2026-10-04', '2026-10-05']).not.toContain(due);
    }
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses a length of %s as a mistake of the programme', (count) => {
    expect(() => calendarDaysAfter(day('2026-03-02'), count)).toThrow(RangeError);
    expect(() => workingDaysAfter(day('2026-03-02'), count)).toThrow(RangeError);
    expect(() => workingDaysBefore(day('2026-03-02'), count)).toThrow(RangeError);
    expect(() => dayOfNextMonth(day('2026-03-02'), count)).toThrow(RangeError);
  });

  test('has no 32nd', () => expect(() => dayOfNextMonth(day('2026-03-02'), 32)).toThrow(RangeError));
});

test('the last month that can be written has a deadline too, and the hub goes on', () => {
  expect(dayOfNextMonth(day('9999-12-01'), 5).provisional).toBe(true);
  expect(workingDaysAfter(day('9999-12-30'), 10).due).toBe('9999-12-31');
});
