import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { brokenPromises } from './contract.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const contract = buildSchema(`directive @key(fields: String!) on OBJECT\n${read('contract.graphql')}`);

test('everything that partners rely on is in the public graph', () => {
  expect(brokenPromises(contract, buildSchema(read('public.graphql')))).toEqual([]);
});

describe('a broken promise is noticed', () => {
  const promised = buildSchema(`
    type Query { a(x: Int = 1, y: ID!): String! b: U e: E }
    union U = S | T   type S { id: ID }   type T { id: ID }   enum E { ONE TWO }
  `);
  const rest = 'union U = S | T type S { id: ID } type T { id: ID } enum E { ONE TWO }';

  test.each([
    ['nothing changed', `type Query { a(x: Int = 1, y: ID!): String! b: U e: E } ${rest}`, []],
    ['additions', `type Query { a(x: Int = 1, y: ID!, z: Int): String! b: U e: E more: Int } ${rest}`, []],
    ['a field gone', `type Query { b: U e: E } ${rest}`, ['Query.a is gone']],
    [
      'a field nullable',
      `type Query { a(x: Int = 1, y: ID!): String b: U e: E } ${rest}`,
      ['Query.a is String, not String!'],
    ],
    ['an argument gone', `type Query { a(y: ID!): String! b: U e: E } ${rest}`, ['Query.a(x) is gone']],
    [
      'an argument with another default',
      `type Query { a(x: Int = 2, y: ID!): String! b: U e: E } ${rest}`,
      ['Query.a(x) has another default'],
    ],
    [
      'an argument required',
      `type Query { a(x: Int = 1, y: ID!, z: Int!): String! b: U e: E } ${rest}`,
      ['Query.a(z) has become required'],
    ],
    [
      'a value gone',
      `type Query { a(x: Int = 1, y: ID!): String! b: U e: E } union U = S | T type S { id: ID } type T { id: ID } enum E { ONE }`,
      ['E.TWO is gone'],
    ],
    [
      'a member gone',
      `type Query { a(x: Int = 1, y: ID!): String! b: U e: E t: T } union U = S type S { id: ID } type T { id: ID } enum E { ONE TWO }`,
      ['T is no U'],
    ],
    [
      'a type that is another kind',
      `type Query { a(x: Int = 1, y: ID!): String! b: U e: E } type U { id: ID } type S { id: ID } type T { id: ID } enum E { ONE TWO }`,
      ['U is another kind of type'],
    ],
  ])('%s', (_, actual, expected) => {
    expect(brokenPromises(promised, buildSchema(actual))).toEqual(expected);
  });
});
