import { readFileSync } from 'node:fs';
import { type HolderKind, isRoleOf, ROLES, SCOPES, scopesOf } from '@chengan/shared/permission/roles';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { requirementsOf } from '../requirements.ts';
import { SUPERGRAPH } from '../testing/hub.fixture.ts';
import { cellOf, MATRIX, NOT_OF_THE_GRAPH, PUBLIC } from './matrix.ts';
import { SEATS } from './seats.ts';

const requirements = requirementsOf(SUPERGRAPH);
const graph = buildSchema(readFileSync(new URL('../../public.graphql', import.meta.url), 'utf8'));
const fieldsOf = (type: 'Query' | 'Mutation') =>
  Object.keys((type === 'Query' ? graph.getQueryType() : graph.getMutationType())?.getFields() ?? {}).map(
    (field) => `${type}.${field}`,
  );

test('every mutation and every field that asks for somebody has a row, and every row a field', () => {
  const wanted = new Set([
    ...fieldsOf('Mutation').filter((field) => !PUBLIC.includes(field)),
    ...requirements.keys(),
  ]);
  expect(Object.keys(MATRIX).toSorted()).toEqual([...wanted].toSorted());
});

test('every root field is public or has a row, as somebody decided', () => {
  const decided = [...PUBLIC, ...Object.keys(MATRIX)].filter((field) => field.startsWith('Query.'));
  expect(decided.toSorted()).toEqual(fieldsOf('Query').toSorted());
});

test('what is public asks for nobody, and all else for somebody with a scope', () => {
  expect(PUBLIC.filter((field) => requirements.has(field))).toEqual([]);
  for (const field of Object.keys(MATRIX)) {
    expect([field, requirements.get(field)?.every((all) => all.length > 0)]).toEqual([field, true]);
  }
});

test('every scope that a field asks for exists, and every scope is asked for here or somewhere else', () => {
  const asked = new Set([...requirements.values()].flat(2));
  expect([...asked].filter((scope) => !SCOPES.some((one) => one === scope))).toEqual([]);
  const elsewhere = Object.keys(NOT_OF_THE_GRAPH);
  expect(SCOPES.filter((scope) => !asked.has(scope) && !elsewhere.includes(scope))).toEqual([]);
  expect(elsewhere.filter((scope) => asked.has(scope))).toEqual([]);
});

test('a row names seats that exist', () => {
  expect(SEATS).toHaveLength(1 + Object.values(ROLES).flat().length);
  const named = Object.values(MATRIX).flatMap((row) => Object.keys(row));
  expect(named.filter((seat) => !SEATS.includes(seat))).toEqual([]);
});

test.each(Object.keys(MATRIX))('%s: a seat is refused exactly when its role lacks the scope', (field) => {
  const anyOf = requirements.get(field) ?? [];
  const refused = SEATS.filter((seat) => {
    const scopes = scopesOfSeat(seat);
    return !anyOf.some((all) => all.every((scope) => scopes.includes(scope)));
  });
  expect(SEATS.filter((seat) => cellOf(field, seat) === 'refused')).toEqual(refused);
});

function scopesOfSeat(seat: string): readonly string[] {
  const [kind = '', role = ''] = seat.split(':');
  return isKind(kind) && isRoleOf(kind, role) ? scopesOf(kind, role) : [];
}

function isKind(text: string): text is HolderKind {
  return Object.hasOwn(ROLES, text);
}
