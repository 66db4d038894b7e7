import { expect, test } from 'vitest';
import { debit, plain, same, sum } from './decimal.ts';

test.each([
  [['40', '10', '7.5', '10', '10', '10'], '87.5'],
  [['0.1', '0.2'], '0.3'],
  [['100', '-2.5', '-10'], '87.5'],
  [['5', '-5'], '0'],
  [['3.333', '3.333', '3.334'], '10'],
  [[], '0'],
  [['-0.05'], '-0.05'],
])('the sum of %o is %s', (terms, total) => {
  expect(sum(terms)).toBe(total);
});

test('there is no sum with what is no number', () => {
  expect(sum(['40', 'n/a'])).toBeNull();
  expect(sum(['1e3'])).toBeNull();
});

test.each([
  ['92.50', '92.5'],
  ['100.00', '100'],
  ['-5', '−5'],
  ['007', '7'],
  ['?', '?'],
])('%s is written %s', (text, written) => {
  expect(plain(text)).toBe(written);
});

test.each([
  ['10', '−10'],
  ['2.50', '−2.5'],
  ['0', '0'],
  ['0.0', '0'],
])('a deduction of %s stands in the account as %s', (text, written) => {
  expect(debit(text)).toBe(written);
});

test.each([
  ['92.5', '92.50', true],
  ['92.5', '92.4', false],
  ['0', '-0', true],
  ['x', 'x', false],
])('%s and %s are the same number: %s', (left, right, expected) => {
  expect(same(left, right)).toBe(expected);
});
