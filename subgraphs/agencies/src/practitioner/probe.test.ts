import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { isProbing, probingSuggestions } from './probe.ts';

test.each([
  [0, false],
  [4, false],
  [5, true],
  [6, true],
])('an agency that was told of %i people today is asked to stop: %s', (told, expected) => {
  expect(isProbing(told)).toBe(expected);
});

test('officials are told once for each bureau and day, and not of whom', () => {
  const made = probingSuggestions('91320281MXDEM00020', ['320281001', '652301003'], day('2026-06-15'));
  expect(made.map(({ key, authority, clause }) => [key, authority, clause])).toEqual([
    ['tried-numbers:J-A3-2-4:91320281MXDEM00020:2026-06-15', 'jiangyin', 'J-A3-2-4'],
    ['tried-numbers:C1-16-5:91320281MXDEM00020:2026-06-15', 'changji', 'C1-16-5'],
  ]);
  expect(probingSuggestions('91320281MXDEM00020', ['320583100'], day('2026-06-15'))).toEqual([]);
});
