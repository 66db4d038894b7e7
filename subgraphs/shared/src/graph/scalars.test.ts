import { expect, test } from 'vitest';
import { DateScalar, DateTimeScalar } from './scalars.ts';

test.each(['2026-05-11T09:30:00+08:00', '2026-05-11T01:30Z', '2024-02-29T23:59:59.999999-11:30'])(
  '%s is an instant',
  (text) => expect(DateTimeScalar.parseValue(text)).toBe(text),
);

test.each([
  ['no offset: it would be the machine’s own zone', '2026-05-11T09:30:00'],
  ['a day that the month lacks: it would be one of the next', '2026-02-30T09:30:00+08:00'],
  ['a day alone', '2026-05-11'],
  ['a year alone', '2026'],
  ['words', 'June 5, 2026 9:30 GMT'],
  ['24 hours', '2026-05-11T24:00:00+08:00'],
  ['a year beyond the calendar', '+275760-09-13T00:00:00Z'],
  ['a number', 1_778_463_000_000],
])('%s is none', (_, value) => {
  expect(() => DateTimeScalar.parseValue(value)).toThrow('时间应写明日期、时刻和时区');
});

test.each([
  ['1799-12-31', 'DATE_OUT_OF_RANGE'],
  ['1800-01-01', undefined],
  ['2999-12-31', undefined],
  ['3000-01-01', 'DATE_OUT_OF_RANGE'],
  ['9999-12-31', 'DATE_OUT_OF_RANGE'],
  ['0202-11-22', 'DATE_OUT_OF_RANGE'],
  ['2026-02-30', 'DATE_MALFORMED'],
  ['0000-00-00', 'DATE_MALFORMED'],
])('the day %s: %s', (text, code) => {
  const refusal = () => {
    try {
      DateScalar.parseValue(text);
      return undefined;
    } catch (error) {
      return (error as { extensions?: { code?: string } }).extensions?.code;
    }
  };
  expect(refusal()).toBe(code);
});
