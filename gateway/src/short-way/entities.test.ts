import { expect, test } from 'vitest';
import { entitiesAt, isPath, type Segment } from './entities.ts';

const field = (name: string): Segment => ({ Field: name });
const DATA = {
  one: { __typename: 'Agency', id: 1 },
  none: null,
  list: [
    { about: [{ __typename: 'Agency', id: 2 }, null] },
    { about: [{ __typename: 'Enterprise', id: 3 }] },
  ],
};

test.each<[string, Segment[], number[]]>([
  ['an object', [field('one')], [1]],
  ['what is null has none', [field('none'), field('deeper')], []],
  ['what is not there has none', [field('nothing')], []],
  ['all items of lists in lists', [field('list'), '@', field('about'), '@'], [2, 3]],
  ['items of one type', [field('list'), '@', field('about'), '@', { TypeCondition: ['Enterprise'] }], [3]],
  ['a list that the path does not name as one', [field('list'), field('about')], [2, 3]],
])('%s', (_, path, ids) => {
  expect(entitiesAt(DATA, path).map(({ id }) => id)).toEqual(ids);
});

test.each([
  [[{ Field: 'a' }, '@', { TypeCondition: ['A'] }], true],
  [[{ Field: 1 }], false],
  [[{ Other: 'a' }], false],
  [['a'], false],
])('%j is a path: %s', (path, expected) => expect(isPath(path)).toBe(expected));
