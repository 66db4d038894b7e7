import type { Day } from '@chengan/shared/time/day';
import { isOverdue, reportDue } from './due-day.ts';
import { addToMonth, firstDayOf, lastDayOf, type Month, monthOfDay } from './month.ts';

/**
 * How many months back a missing report is looked for. No act sets it: it is this hub's own measure, so that a hub that
 * was down for weeks misses nothing, and one that was newly set up does not charge agencies with years before it.
 */
export const WATCHED_MONTHS = 3;

/** The last months whose reports are overdue on `today`, newest first, at most three. */
export function overdueMonths(today: Day): Month[] {
  const last = addToMonth(monthOfDay(today), -1);
  return Array.from({ length: WATCHED_MONTHS + 1 }, (_, back) => addToMonth(last, -back))
    .filter((month) => isOverdue(month, today))
    .slice(0, WATCHED_MONTHS);
}

/** The earliest month whose missing report is held against an agency on `today`. */
export function firstWatched(today: Day): Month {
  return overdueMonths(today).at(-1) ?? monthOfDay(today);
}

/** The months from `first` up to the one that `today` lies in, newest first, before `before`, at most `limit`. */
export function reportMonths(first: Day, today: Day, before: Month | undefined, limit: number): Month[] {
  const months: Month[] = [];
  const start = before === undefined ? monthOfDay(today) : addToMonth(before, -1);
  for (let month = start; lastDayOf(month) >= first && months.length < limit; month = addToMonth(month, -1)) {
    if (reportDue(month) === undefined || firstDayOf(month) < '0002-01-01') break;
    months.push(month);
  }
  return months;
}
