import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { townsOfContracts } from './towns-of-contracts.ts';

const contract = (town: string, startsOn: string, endsOn: string) => ({
  town,
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});

test.each([
  ['ends on the last day before the cycle', '2023-01-01', '2023-12-31', undefined],
  ['ends on the first day of the cycle', '2023-01-02', '2024-01-01', ['Q1', 'YEAR_END']],
  ['starts on the last day of the first quarter', '2024-03-31', '2024-03-31', ['Q1', 'YEAR_END']],
  ['starts on the first day of the second quarter', '2024-04-01', '2024-04-01', ['Q2', 'YEAR_END']],
  ['starts in mid-year', '2024-07-15', '2025-07-14', ['Q3', 'YEAR_END', 'Q4']],
  ['starts on the last day of the cycle', '2024-12-31', '2025-12-30', ['Q4', 'YEAR_END']],
  ['starts on the first day after the cycle', '2025-01-01', '2025-12-31', undefined],
])('a contract that %s', (_, from, to, parts) => {
  expect(townsOfContracts([contract('320281100', from, to)], 2024)[0]?.parts).toEqual(parts);
});

test('adds up contracts of one town and sorts the towns', () => {
  const towns = townsOfContracts(
    [
      contract('320281108', '2024-01-01', '2024-02-01'),
      contract('320281100', '2024-05-01', '2024-05-02'),
      contract('320281108', '2024-11-01', '2025-02-01'),
    ],
    2024,
  );
  expect(towns).toEqual([
    { code: '320281100', parts: ['Q2', 'YEAR_END'] },
    { code: '320281108', parts: ['Q1', 'YEAR_END', 'Q4'] },
  ]);
});
