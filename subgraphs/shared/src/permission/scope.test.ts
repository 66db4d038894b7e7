import { expect, test } from 'vitest';
import type { Scope } from './roles.ts';
import { scopeProblems } from './scope.ts';

const codes = (scopes: readonly Scope[] | undefined, anyOf: readonly string[][]) =>
  scopeProblems(scopes && { scopes }, anyOf).map((one) => one.code);

test.each<[string, readonly Scope[] | undefined, string[][], string[]]>([
  ['nobody', undefined, [['finding:read']], ['UNAUTHENTICATED']],
  ['nobody, where anybody signed in will do', undefined, [[]], ['UNAUTHENTICATED']],
  ['somebody without scopes, where anybody signed in will do', [], [[]], []],
  ['somebody with another scope', ['notice:read'], [['finding:read']], ['FORBIDDEN']],
  ['somebody with the scope', ['notice:read', 'finding:read'], [['finding:read']], []],
  ['somebody with half of a list', ['finding:read'], [['finding:read', 'score:read']], ['FORBIDDEN']],
  ['somebody with the second of two lists', ['score:read'], [['finding:read'], ['score:read']], []],
])('%s', (_, scopes, anyOf, expected) => {
  expect(codes(scopes, anyOf)).toEqual(expected);
});
