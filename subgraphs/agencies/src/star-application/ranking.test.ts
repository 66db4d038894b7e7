import { expect, test } from 'vitest';
import { rankingOf } from './ranking.ts';

const ranks = (...contracts: number[]) =>
  rankingOf(contracts.map((count, index) => ({ agency: `A${index + 1}`, contracts: count }))).map(
    ({ agency, rank }) => `${agency} ${rank}`,
  );

test.each<[string, number[], string[]]>([
  ['nobody', [], []],
  ['one alone', [3], ['A1 1']],
  ['different numbers', [1, 3, 2], ['A2 1', 'A3 2', 'A1 3']],
  [
    'two share the second place, and the third is skipped: 1, 2, 2, 4',
    [9, 5, 5, 2],
    ['A1 1', 'A2 2', 'A3 2', 'A4 4'],
  ],
  ['two share the first place: 1, 1, 3', [7, 7, 1], ['A1 1', 'A2 1', 'A3 3']],
  ['all the same', [4, 4, 4], ['A1 1', 'A2 1', 'A3 1']],
  ['without a contract nobody is ranked', [0, 2, 0], ['A2 1']],
])('%s', (_, contracts, expected) => expect(ranks(...contracts)).toEqual(expected));
