import { addDays, addMonths, type Day, day, parseDay } from '@chengan/shared/time/day';

/** A calendar month, `YYYY-MM`. Compared with `<` and `===` like the string it is. */
export type Month = string & { readonly __month: unique symbol };

/** The month written in `text`; undefined for anything else (2026-13, 2026-1, 0000-01). */
export function parseMonth(text: string): Month | undefined {
  return /^\d{4}-\d{2}$/.test(text) && text >= '0001-01' && parseDay(`${text}-01`) !== undefined
    ? (text as Month)
    : undefined;
}

/** For literals in tests and norms, never for input; throws for a text that is no month. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (!parsed) throw new RangeError(`not a month: ${text}`);
  return parsed;
}

/** The month that a civil day lies in. */
export function monthOfDay(on: Day): Month {
  return on.slice(0, 7) as Month;
}

/** The first day of the month. */
export function firstDayOf(of: Month): Day {
  return day(`${of}-01`);
}

/** The last day of the month, the 29th of February included. */
export function lastDayOf(of: Month): Day {
  return addDays(addMonths(firstDayOf(of), 1), -1);
}

/** `of` and `count` months on; negative goes back. */
export function addToMonth(of: Month, count: number): Month {
  return monthOfDay(addMonths(firstDayOf(of), count));
}

/** 2026年10月. */
export function monthInWords(of: Month): string {
  return `${of.slice(0, 4)}年${Number(of.slice(5))}月`;
}
