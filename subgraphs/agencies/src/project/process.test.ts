import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { entry, FACTS, without } from './facts.fixture.ts';
import { frequencyOf, share, undoneSteps, unfinishedFrequency, unfinishedProcess } from './process.ts';

test('steps that were not done, and those passed over, are counted', () => {
  expect(undoneSteps(FACTS)).toEqual([]);
  expect(undoneSteps(without('RETURN_VISIT'))).toEqual(['RETURN_VISIT']);
  const over = entry('PASSED_OVER', { reason: ['老客户'] }, 'FIRST_VISIT');
  expect(undoneSteps(without('FIRST_VISIT', over))).toEqual(['FIRST_VISIT']);
  expect(undoneSteps({ ...FACTS, entries: [], contract: null })).toHaveLength(5);
});

test.each([
  [[], '0'],
  [[0], '0'],
  [[1], '0.2'],
  [[5], '1'],
  [[0, 1, 0], '0.07'],
  [[1, 2], '0.3'],
])('undone steps %j are %s of five each', (undone, expected) => {
  expect(unfinishedProcess(undone)).toBe(expected);
});

test.each([
  [1, 3, '0.33'],
  [2, 3, '0.67'],
  [1, 200, '0.01'],
  [1, 201, '0'],
  [0, 0, '0'],
  [7, 7, '1'],
])('%d of %d are %s, half up', (part, whole, expected) => {
  expect(share(part, whole)).toBe(expected);
});

const contract = (from: string, to: string, visitsPerYear: number) => ({
  startsOn: day(from),
  inForceTo: day(to),
  visitsPerYear,
});
const days = (...of: string[]) => of.map(day);

test('visits missed are summed over contracts; what one has too many helps no other', () => {
  const contracts = [
    { contract: contract('2025-01-01', '2025-12-31', 6), visits: days('2025-02-01', '2025-03-01') },
    {
      contract: contract('2025-01-01', '2025-12-31', 2),
      visits: days('2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'),
    },
  ];
  const frequency = frequencyOf(contracts, day('2025-01-01'), day('2025-12-31'));
  expect(frequency).toEqual({ contracted: 8, missing: 4 });
  expect(unfinishedFrequency(frequency)).toBe('0.5');
});

test('only contract years that end in the cycle count', () => {
  const contracts = [{ contract: contract('2024-07-01', '2026-06-30', 4), visits: [] }];
  expect(frequencyOf(contracts, day('2025-01-01'), day('2025-12-31'))).toEqual({ contracted: 4, missing: 4 });
  expect(frequencyOf(contracts, day('2024-01-01'), day('2024-12-31'))).toEqual({ contracted: 0, missing: 0 });
});
