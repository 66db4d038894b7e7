import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type Exact, exact, toDecimalString } from '../number/decimal.ts';
import { type Day, parseDay } from '../time/day.ts';

const bad = (message: string, messageEn: string, code: string) =>
  new GraphQLError(message, { extensions: { code, messageEn } });

function toDay(value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (!day) {
    throw bad(
      `日期应写作 YYYY-MM-DD，且须为实有日期：${String(value).slice(0, 40)}`,
      'A date must be a real calendar day written YYYY-MM-DD',
      'DATE_MALFORMED',
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

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) {
      throw bad('时间应写作 ISO 8601 格式', 'An instant must be written in ISO 8601', 'DATETIME_MALFORMED');
    }
    return value;
  },
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
