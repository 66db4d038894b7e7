import { expect, test } from 'vitest';
import { clockOf, fixedClock } from '../time/clock.ts';
import { day } from '../time/day.ts';
import { newId } from './new-id.ts';

test('ids sort in the order in which they were given, also while the clock stands', () => {
  const clock = fixedClock(day('2026-03-01'));
  const ids = Array.from({ length: 10_000 }, () => newId(clock));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(10_000);
});

test('ids sort by instant and carry it', () => {
  const early = newId(clockOf(() => 1_000));
  const late = newId(clockOf(() => 1_001));
  expect([late, early].sort()).toEqual([early, late]);
  expect(early.slice(0, 15)).toBe('00000000-03e8-7');
});
