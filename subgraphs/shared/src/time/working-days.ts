import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type Day, day, weekdayOf } from './day.ts';

/**
 * The State Council's yearly notices on holidays and make-up days. Read as data, not through the library's date type,
 * so that the machine's time zone has no say. Compared day by day with the notices for 2018–2026.
 */
const HOLIDAYS: Readonly<Record<string, string>> = calendar.holidays;
const MAKE_UP_DAYS: Readonly<Record<string, string>> = calendar.workdays;

/** The first and the last day that the calendar is known to be right for. */
export const firstCoveredDay: Day = day('2018-01-01');
export const lastCoveredDay: Day = day('2026-12-31');

/** Why a day is no working day. `holiday`: a holiday of the yearly notice, with its name. */
export type RestReason =
  { readonly kind: 'weekend' } | { readonly kind: 'holiday'; readonly zh: string; readonly en: string };

/** Whether the yearly notice for the day is in the calendar. Outside, only Monday to Friday is known. */
export function isCovered(of: Day): boolean {
  return of >= firstCoveredDay && of <= lastCoveredDay;
}

/** Why `of` is a rest day; undefined for a working day. Outside the covered range: weekends only, so provisional. */
export function restReason(of: Day): RestReason | undefined {
  if (isCovered(of)) {
    if (of in MAKE_UP_DAYS) return undefined;
    const holiday = HOLIDAYS[of];
    if (holiday !== undefined) {
      const [en = '', zh = ''] = holiday.split(',');
      return { kind: 'holiday', zh, en };
    }
  }
  return isWeekend(of) ? { kind: 'weekend' } : undefined;
}

/** Whether offices work on `of`. Outside the covered range this is Monday to Friday and provisional: see `isCovered`. */
export function isWorkingDay(of: Day): boolean {
  return restReason(of) === undefined;
}

/** `from` itself when it is a working day, else the next one. */
export function workingDayFrom(from: Day): Day {
  let at = from;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}

function isWeekend(of: Day): boolean {
  const weekday = weekdayOf(of);
  return weekday === 0 || weekday === 6;
}
