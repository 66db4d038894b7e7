import type { Locale } from '../../i18n/routing.ts';

/** A civil date in Asia/Shanghai, taken apart. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has; months from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The parts of `YYYY-MM-DD`; null when it is no day of the calendar. */
export function parseDay(text: string): DayParts | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** A day in words: 2026年1月5日, 5 January 2026. Anything that is no day comes back as it is. */
export function dayInWords(text: string, locale: Locale): string {
  const parts = parseDay(text);
  if (!parts) return text;
  const { year, month, day } = parts;
  return locale === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS_EN[month - 1]} ${year}`;
}

/** The civil date in Asia/Shanghai of an instant such as `2026-01-04T17:00:00Z` (the next day there). */
export function dayOfInstant(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant.slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(at);
}

/** An instant to the minute on Asia/Shanghai's clock: `2026-01-05 01:00`. Takes ISO text or milliseconds. */
export function minuteOfInstant(instant: string | number): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(at)) return String(instant);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  return `${day.format(at)} ${clock.format(at)}`;
}

/** An instant to the second on Asia/Shanghai's clock: `2026-01-05 01:00:59`. Takes ISO text or milliseconds. */
export function secondOfInstant(instant: string | number): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(at)) return String(instant);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  return `${day.format(at)} ${clock.format(at)}`;
}
