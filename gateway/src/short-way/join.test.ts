import { expect, test } from 'vitest';
import { join, type Tree } from './join.ts';

const joined = (target: Tree, source: Tree) => (join(target, source) ? target : 'does not fit');

test.each<[string, Tree, Tree, Tree | 'does not fit']>([
  ['another field', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['the same value', { a: 1 }, { a: 1 }, { a: 1 }],
  ['another value', { a: 1 }, { a: 2 }, 'does not fit'],
  ['an object beside a value', { a: 1 }, { a: {} }, 'does not fit'],
  ['a null beside an object', { a: {} }, { a: null }, 'does not fit'],
  ['an object beside a null', { a: null }, { a: {} }, 'does not fit'],
  ['more of an object', { a: { x: 1 } }, { a: { y: [2] } }, { a: { x: 1, y: [2] } }],
  [
    'more of the items of a list',
    { a: [{ x: 1 }, { x: 2 }] },
    { a: [{ y: 1 }, { y: 2 }] },
    {
      a: [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    },
  ],
  ['a list of another length', { a: [{ x: 1 }] }, { a: [] }, 'does not fit'],
  ['a list beside an object', { a: [] }, { a: {} }, 'does not fit'],
  ['the same list of values', { a: ['x', null] }, { a: ['x', null] }, { a: ['x', null] }],
])('%s', (_, target, source, expected) => expect(joined(target, source)).toEqual(expected));
