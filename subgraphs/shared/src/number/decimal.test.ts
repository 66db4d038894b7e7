import { describe, expect, test } from 'vitest';
import { exact, mean, toDecimalString } from './decimal.ts';

describe('decimals', () => {
  test.each([
    [exact('92.5'), '92.5'],
    [exact(90), '90'],
    [exact(0.1).add(exact(0.2)), '0.3'],
    [exact(20).div(3), '6.6667'],
    [exact(-1).div(3), '-0.3333'],
    [exact('100.0'), '100'],
    [exact(100).sub(exact(1).div(64)), '99.9844'],
  ])('prints %s as %s', (value, text) => expect(toDecimalString(value)).toBe(text));

  test('has no mean of nothing', () => expect(mean([])).toBeUndefined());
  test('adds thirds back to a whole', () => expect(exact(1).div(3).mul(3).equals(exact(1))).toBe(true));
});
