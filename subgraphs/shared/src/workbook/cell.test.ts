import { expect, test } from 'vitest';
import { cellAddress, cellText } from './cell.ts';

test.each([
  [0, 1, 'A1'],
  [25, 7, 'Z7'],
  [26, 7, 'AA7'],
  [51, 2, 'AZ2'],
  [52, 2, 'BA2'],
  [701, 10, 'ZZ10'],
  [702, 10, 'AAA10'],
])('column %i, row %i is %s', (column, row, address) => expect(cellAddress(column, row)).toBe(address));

test('a cell is read as a person would read it', () =>
  expect([undefined, '', '001', { number: '12' }, { day: '2026-10-05' }].map(cellText)).toEqual([
    '',
    '',
    '001',
    '12',
    '2026-10-05',
  ]));
