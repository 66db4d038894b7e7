import { expect, test } from 'vitest';
import { sliceOf } from './slice.ts';

const LIST = ['a', 'b', 'c', 'd', 'e'];

test.each([
  [undefined, ['a', 'b'], '2'],
  ['2', ['c', 'd'], '4'],
  ['3', ['d', 'e'], null],
  ['4', ['e'], null],
  ['5', ['a', 'b'], '2'],
  ['-1', ['a', 'b'], '2'],
  ['1.5', ['a', 'b'], '2'],
  ['9999999', ['a', 'b'], '2'],
  ['x', ['a', 'b'], '2'],
])('from %s two of five are %j, and the next begin at %s', (from, items, next) => {
  expect(sliceOf(LIST, from, 2)).toEqual({ items, next });
});

test('a list that just fits has no next page', () => {
  expect(sliceOf(LIST, undefined, 5)).toEqual({ items: LIST, next: null });
});

test('an empty list is an empty page', () => {
  expect(sliceOf([], '3', 2)).toEqual({ items: [], next: null });
});
