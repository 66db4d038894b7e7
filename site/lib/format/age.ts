import { daysInMonth, parseDay } from './day.ts';

/** Whole years, months and days between two days of the calendar. */
export interface Age {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * How long `from` lies before `today`. An anniversary counts as whole: from 2024-02-29 a year has passed on
 * 2025-02-28, the last day of that month. Null when either is no day or `from` is still to come.
 */
export function ageOn(from: string, today: string): Age | null {
  const start = parseDay(from);
  const end = parseDay(today);
  if (!start || !end || from > today) return null;
  let months = (end.year - start.year) * 12 + (end.month - start.month);
  const anniversary = Math.min(start.day, daysInMonth(end.year, end.month));
  let days = end.day - anniversary;
  if (days < 0) {
    months -= 1;
    const year = end.month === 1 ? end.year - 1 : end.year;
    const month = end.month === 1 ? 12 : end.month - 1;
    const length = daysInMonth(year, month);
    days = length - Math.min(start.day, length) + end.day;
  }
  return { years: Math.floor(months / 12), months: months % 12, days };
}
