import { expect, test } from 'vitest';
import { partsOf } from './send-file.ts';

test.each([
  [1, [[0, 1]]],
  [60_000, [[0, 60_000]]],
  [
    60_001,
    [
      [0, 60_000],
      [60_000, 60_001],
    ],
  ],
  [
    150_000,
    [
      [0, 60_000],
      [60_000, 120_000],
      [120_000, 150_000],
    ],
  ],
])('a file of %i bytes has these parts of 60,000', (size, parts) => {
  expect(partsOf(size, 60_000)).toEqual(parts);
});
