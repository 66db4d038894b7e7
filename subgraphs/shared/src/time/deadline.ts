import { addDays, addMonths, addYears, type Day, day, daysBetween } from './day.ts';
import { isCovered, isWorkingDay, type RestReason, restReason, workingDayFrom } from './working-days.ts';

/** How a deadline was counted. */
export type CountingMethod =
  'CALENDAR_DAYS' | 'WORKING_DAYS' | 'WORKING_DAYS_BEFORE' | 'DAY_OF_NEXT_MONTH' | 'ROLLING_YEAR';

export interface SkippedDay {
  readonly day: Day;
  readonly reason: RestReason;
}

/** Which days were counted, so that a page can show the reckoning and not only its end. */
export interface Counted {
  readonly method: CountingMethod;
  /** The length: days, working days, the day of the month, or 12 months. */
  readonly length: number;
  /** The event, or the month reported on: never counted itself (民法典 201), except by the rolling year, which begins with it. */
  readonly event: Day;
  /** The first and the last day of the period as counted, before any move for a rest day. */
  readonly first: Day;
  readonly last: Day;
  /** Rest days that were passed over: between working days, or at the end when the last day moved. */
  readonly skipped: readonly SkippedDay[];
}

export interface Deadline {
  /** The last day on which the act is in time, until 24:00 in Asia/Shanghai. */
  readonly due: Day;
  readonly counted: Counted;
  /** A day that decides the result lies outside the covered calendar: the date may still change. */
  readonly provisional: boolean;
}

/**
 * `count` calendar days after `event`. The day of the event is not counted; an end on a rest day moves to the next
 * working day (民法典 201, 203; Q-01). Throws when `count` is not a whole number of at least 1.
 */
export function calendarDaysAfter(event: Day, count: number): Deadline {
  requireCount(count);
  const last = addDays(event, count);
  return ending({ method: 'CALENDAR_DAYS', length: count, event, first: addDays(event, 1), last });
}

/**
 * `count` working days after `event`: the day after it is the first that can count (J-9b); rest days are passed over.
 * Throws when `count` is not a whole number of at least 1.
 */
export function workingDaysAfter(event: Day, count: number): Deadline {
  return countWorkingDays(event, count, 1);
}

/**
 * The last day that leaves `count` working days up to `event`, counted backwards: the day before is the first that
 * counts. Throws when `count` is not a whole number of at least 1.
 */
export function workingDaysBefore(event: Day, count: number): Deadline {
  return countWorkingDays(event, count, -1);
}

/**
 * Day `nth` of the month after the one that `inMonth` lies in, that day included; the last day of a month that
 * has no such day (民法典 202); moved to the next working day from a rest day. Throws unless `nth` is 1 to 31.
 */
export function dayOfNextMonth(inMonth: Day, nth: number): Deadline {
  if (!Number.isInteger(nth) || nth < 1 || nth > 31) throw new RangeError(`not a day of a month: ${nth}`);
  const first = addMonths(day(`${inMonth.slice(0, 7)}-01`), 1);
  const lastOfMonth = addDays(addMonths(first, 1), -1);
  const wanted = addDays(first, nth - 1);
  const last = wanted < lastOfMonth ? wanted : lastOfMonth;
  return ending({ method: 'DAY_OF_NEXT_MONTH', length: nth, event: inMonth, first, last });
}

/**
 * The 12 months that begin with `first`: due is the last day inside, the eve of the anniversary (Q-04: 2026-03-10 runs
 * to 2027-03-09). The anniversary of 29 February is 28 February (民法典 202), so that window ends on 27 February. No
 * rest day moves the end: it is a window, not a term for an act.
 */
export function rollingYear(first: Day): Deadline {
  const last = addDays(addYears(first, 1), -1);
  return {
    due: last,
    counted: { method: 'ROLLING_YEAR', length: 12, event: first, first, last, skipped: [] },
    provisional: false,
  };
}

/** Whether `second` falls into the 12 months that begin with `first`; false when it is earlier than `first`. */
export function withinRollingYear(first: Day, second: Day): boolean {
  return second >= first && second <= rollingYear(first).due;
}

function ending(period: Omit<Counted, 'skipped'>): Deadline {
  const due = workingDayFrom(period.last);
  return {
    due,
    counted: { ...period, skipped: restDays(period.last, due) },
    provisional: !isCovered(period.last) || !isCovered(due),
  };
}

function countWorkingDays(event: Day, count: number, step: 1 | -1): Deadline {
  requireCount(count);
  let due = event;
  for (let left = count; left > 0;) {
    due = addDays(due, step);
    if (isWorkingDay(due)) left -= 1;
  }
  const beside = addDays(event, step);
  const [first, last] = step === 1 ? [beside, due] : [due, beside];
  const method = step === 1 ? 'WORKING_DAYS' : 'WORKING_DAYS_BEFORE';
  return {
    due,
    counted: { method, length: count, event, first, last, skipped: restDays(first, last) },
    provisional: !isCovered(first) || !isCovered(last),
  };
}

function restDays(from: Day, to: Day): readonly SkippedDay[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).flatMap(
    (at) => {
      const reason = restReason(at);
      return reason ? [{ day: at, reason }] : [];
    },
  );
}

function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of days: ${count}`);
}
