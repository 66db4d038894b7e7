import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { banOf, banOn, type Cancellation } from './ban.ts';

const cancelled = (on: string, clause = 'S-7.6.3'): Cancellation => ({
  cycle: 2024,
  cancelledOn: day(on),
  clause,
});

describe('the ban after a cancellation (S-7.6.3)', () => {
  test.each([
    ['an ordinary day', '2026-09-15', '2028-09-15'],
    ['29 February has no such day two years on: the last of the month', '2024-02-29', '2026-02-28'],
    ['28 February before a leap year', '2026-02-28', '2028-02-28'],
    ['the last day of a year', '2025-12-31', '2027-12-31'],
    ['an end on a Saturday does not move', '2022-10-01', '2024-10-01'],
  ])('%s: cancelled on %s, barred until %s', (_, on, until) => {
    expect(banOf(cancelled(on))?.until).toBe(until);
  });

  test('follows from a false application only, not from a cancellation after a talk (S-7.6.4)', () => {
    expect(banOf(cancelled('2026-09-15', 'S-7.6.4'))).toBeUndefined();
  });

  test.each([
    ['2026-09-14', false],
    ['2026-09-15', true],
    ['2028-09-14', true],
    ['2028-09-15', true],
    ['2028-09-16', false],
  ])('cancelled on 2026-09-15, an application on %s is barred: %s', (on, barred) => {
    expect(banOn([cancelled('2026-09-15')], day(on)) !== undefined).toBe(barred);
  });

  test.each([
    ['2026-02-28', true],
    ['2026-03-01', false],
  ])('cancelled on 29 February 2024, an application on %s is barred: %s', (on, barred) => {
    expect(banOn([cancelled('2024-02-29')], day(on)) !== undefined).toBe(barred);
  });

  test('of several, the one that ends last is told', () => {
    const ban = banOn([cancelled('2025-01-10'), cancelled('2025-06-01')], day('2026-01-01'));
    expect(ban?.until).toBe('2027-06-01');
  });
});
