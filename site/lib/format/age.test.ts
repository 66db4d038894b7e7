import { expect, test } from 'vitest';
import { ageOn } from './age.ts';

test.each([
  ['the same day', '2026-01-20', '2026-01-20', { years: 0, months: 0, days: 0 }],
  ['the next day', '2026-01-20', '2026-01-21', { years: 0, months: 0, days: 1 }],
  ['the day before a month has passed', '2026-01-20', '2026-02-19', { years: 0, months: 0, days: 30 }],
  ['the day a month has passed', '2026-01-20', '2026-02-20', { years: 0, months: 1, days: 0 }],
  ['the day before the anniversary', '2025-03-10', '2026-03-09', { years: 0, months: 11, days: 27 }],
  ['the anniversary', '2025-03-10', '2026-03-10', { years: 1, months: 0, days: 0 }],
  ['the day after the anniversary', '2025-03-10', '2026-03-11', { years: 1, months: 0, days: 1 }],
  ['29 February, in a common year', '2024-02-29', '2025-02-28', { years: 1, months: 0, days: 0 }],
  ['29 February, a day before', '2024-02-29', '2025-02-27', { years: 0, months: 11, days: 29 }],
  ['29 February, in a leap year', '2024-02-29', '2028-02-29', { years: 4, months: 0, days: 0 }],
  ['the 31st, in a month of 30', '2026-01-31', '2026-04-30', { years: 0, months: 3, days: 0 }],
  ['the 31st, on the 1st after a short month', '2026-01-31', '2026-03-01', { years: 0, months: 1, days: 1 }],
  ['over the new year', '2025-12-31', '2026-01-01', { years: 0, months: 0, days: 1 }],
])('the age on %s', (_, from, today, age) => {
  expect(ageOn(from, today)).toEqual(age);
});

test.each([
  ['a day still to come', '2026-01-21', '2026-01-20'],
  ['no day', '2026-02-30', '2026-03-01'],
  ['an instant', '2026-02-03T00:00:00Z', '2026-03-01'],
])('%s has no age', (_, from, today) => {
  expect(ageOn(from, today)).toBeNull();
});
