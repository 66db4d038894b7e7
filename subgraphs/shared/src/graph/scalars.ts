import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type Exact, exact, toDecimalString } from '../number/decimal.ts';
import { type Day, parseDay } from '../time/day.ts';

const bad = (message: string, messageEn: string, code: string) =>
  new GraphQLError(message, { extensions: { code, messageEn } });

/** Outside of these a year is a slip of the hand, such as 0202 for 2020; also `9999` for no end, which is left out. */
const YEARS = { first: '1800-01-01', last: '2999-12-31' } as const;

function toDay(value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (!day) {
    throw bad(
      `日期应写作 YYYY-MM-DD，且须为实有日期：${String(value).slice(0, 40)}`,
      'A date must be a real calendar day written YYYY-MM-DD',
      'DATE_MALFORMED',
    );
  }
  if (day < YEARS.first || day > YEARS.last) {
    throw bad(
      `日期应在 1800 年至 2999 年之间，请核对年份：${day}`,
      'A date lies between the years 1800 and 2999; look at the year again',
      'DATE_OUT_OF_RANGE',
    );
  }
  return day;
}

export const DateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description: 'A civil date, YYYY-MM-DD, Asia/Shanghai.',
  serialize: (value) => String(value),
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** Always with an offset: without one it would be an instant of whatever zone the machine is set to. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

function toInstant(value: unknown): string {
  const date = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  if (typeof value !== 'string' || date === undefined || !parseDay(date)) {
    throw bad(
      `时间应写明日期、时刻和时区，如 2026-05-11T09:30:00+08:00，且须为实有日期：${String(value).slice(0, 40)}`,
      'An instant must be a real day and time with its offset, like 2026-05-11T09:30:00+08:00',
      'DATETIME_MALFORMED',
    );
  }
  return value;
}

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: toInstant,
});

const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

function toExact(text: string): Exact {
  if (!DECIMAL.test(text)) {
    throw bad(
      `数值格式不正确：${text.slice(0, 40)}`,
      'A number must be written like "92.5", at most 15 digits before and after the point',
      'DECIMAL_MALFORMED',
    );
  }
  return exact(text);
}

export const DecimalScalar = new GraphQLScalarType<Exact, string>({
  name: 'Decimal',
  description: 'A decimal string, exact ("92.5"); input also takes a number.',
  serialize: (value) => toDecimalString(exact(value as Exact | string | number)),
  parseValue: (value) => toExact(typeof value === 'number' ? plainNumber(value) : String(value)),
  parseLiteral: (node) =>
    toExact(
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : '',
    ),
});

/** 1e-7 and the like are written out, so that a number is taken as the client meant it. */
function plainNumber(value: number): string {
  return Number.isFinite(value) && Math.abs(value) < 1e15 && !String(value).includes('e')
    ? String(value)
    : '';
}
