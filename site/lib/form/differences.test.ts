import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('what somebody else changed is told field by field, before and now', () => {
  const before = { title: '通报', body: '一', measures: ['a', 'b'] };
  const now = { title: '公告', body: '一', measures: ['a'], documentNumber: '12号' };
  expect(differences(before, now)).toEqual([
    { field: 'title', before: '通报', now: '公告' },
    { field: 'measures', before: 'a、b', now: 'a' },
    { field: 'documentNumber', before: '', now: '12号' },
  ]);
});

test('what is the same is not told', () => expect(differences({ a: '1' }, { a: '1' })).toEqual([]));
