import { expect, test } from 'vitest';
import { columnLetters } from './column-letters.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is headed %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
});
