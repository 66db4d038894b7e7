/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. Compared with `<`, `>` and `===` like the string it is. */
export type Day = string & { readonly __day: unique symbol };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day written in `text`, or undefined when it is not a real calendar date (2023-02-29, 2026-13-01, 2026-1-1). */
export function parseDay(text: string): Day | undefined {
  const parts = PATTERN.exec(text);
  if (!parts) return undefined;
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return fromUtc(ms) === text ? (text as Day) : undefined;
}

/** The day written in `text`; throws for a text that is not a date. For literals in norms and tests, never for input. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`not a calendar date: ${text}`);
  return parsed;
}

/** The civil date in Asia/Shanghai (UTC+8, no daylight saving since 1991) at the instant `ms` since the epoch. */
export function dayOfInstant(ms: number): Day {
  return fromUtc(ms + 8 * 3_600_000);
}

/** `from` plus `count` calendar days (negative goes back). */
export function addDays(from: Day, count: number): Day {
  return fromUtc(toUtc(from) + count * MS_PER_DAY);
}

/** `from` plus whole months; a day that the month lacks becomes its last day (01-31 + 1 month = 02-28 or 02-29). */
export function addMonths(from: Day, count: number): Day {
  const start = new Date(toUtc(from));
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count, 1);
  const month = new Date(first);
  const lastOfMonth = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0);
  return fromUtc(Math.min(first + (start.getUTCDate() - 1) * MS_PER_DAY, lastOfMonth));
}

/** `from` plus whole years; 29 February becomes 28 February in a common year. */
export function addYears(from: Day, count: number): Day {
  return addMonths(from, count * 12);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1–12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

/** The calendar quarter, 1–4. */
export function quarterOf(of: Day): 1 | 2 | 3 | 4 {
  return Math.ceil(monthOf(of) / 3) as 1 | 2 | 3 | 4;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(of: Day): number {
  return new Date(toUtc(of)).getUTCDay();
}

function toUtc(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`);
}

const FIRST_MS = Date.parse('0001-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T00:00:00Z');

/**
 * The calendar ends with what `YYYY-MM-DD` can say, and reckoning stops there: a day of the year 10000 would be no day,
 * would compare as the earliest of all, and a loop towards the next working day would never end.
 */
function fromUtc(ms: number): Day {
  return new Date(Math.min(Math.max(ms, FIRST_MS), LAST_MS)).toISOString().slice(0, 10) as Day;
}
