import { expect, test } from 'vitest';
import { differencesOf, NATIONAL_DIFFERENCES } from './differences.ts';
import { actOfClause, clauseById } from './register.ts';

test.each(NATIONAL_DIFFERENCES.map((one) => [one.id, one] as const))(
  '%s is between a local and a national clause, and the higher law prevails by the local document itself',
  (_, { local, national, precedence }) => {
    expect(clauseById(local)).toBeDefined();
    expect(clauseById(national)).toBeDefined();
    expect(actOfClause(local).authority).toBeDefined();
    expect(actOfClause(national).scope).toBe('NATIONAL');
    if (precedence !== undefined) expect(actOfClause(precedence).id).toBe(actOfClause(local).id);
  },
);

test('no difference is written down twice', () => {
  const pairs = NATIONAL_DIFFERENCES.map(({ local, national }) => `${local} ${national}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(new Set(NATIONAL_DIFFERENCES.map(({ id }) => id)).size).toBe(NATIONAL_DIFFERENCES.length);
});

test.each([
  ['C1-5a', ['D-1']],
  ['N-MEM-1-19', ['D-1']],
  ['N-GBF-2020-49-BASIS', ['D-2', 'D-5']],
  ['J-17', ['D-5']],
  ['C1-20', ['D-1', 'D-2', 'D-3']],
  ['J-1', []],
])('%s has a part in %j', (clause, ids) => {
  expect(differencesOf(clause).map(({ id }) => id)).toEqual(ids);
});
