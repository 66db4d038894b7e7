import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { codeAt, stepOf } from './one-time-code.ts';

const SECRET = '12345678901234567890';

// RFC 6238, appendix B (the last six of its eight digits)
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1234567890, '005924'],
  [2000000000, '279037'],
])('at second %i the code of the standard is %s', (second, code) => {
  expect(codeAt(SECRET, Math.floor(second / 30))).toBe(code);
});

test('it is the code that an authenticator shows', () => {
  const authenticator = new TOTP({ secret: Secret.fromUTF8(SECRET) });
  expect(authenticator.generate({ timestamp: 1_770_000_000_000 })).toBe(codeAt(SECRET, 59_000_000));
});

test.each([
  [-2, undefined],
  [-1, 999],
  [0, 1000],
  [1, 1001],
  [2, undefined],
])('a code of %i steps away is of step %s', (away, step) => {
  expect(stepOf(SECRET, codeAt(SECRET, 1000 + away), 1000)).toBe(step);
});

test.each(['', '12345', '1234567', '２８７０８２'])('"%s" is no code', (text) => {
  expect(stepOf(SECRET, text, 1)).toBeUndefined();
});
