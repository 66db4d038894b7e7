import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { answerShape, MISSHAPEN } from './answer-shape.ts';
import { fragmentsOf } from './fields-of.ts';

const schema = buildSchema(`
  type Query { must: Thing!  may: Thing  many: [Thing!]  any: Any }
  type Thing { id: ID!  note: String  inner: Thing }
  type Other { id: ID! }
  union Any = Thing | Other
`);

function shaped(source: string, data: unknown): unknown {
  const document = parse(source);
  const operation = getOperationAST(document);
  return operation ? answerShape({ schema, fragments: fragmentsOf(document) }, operation)?.(data) : undefined;
}

test('shows what was asked, in its order and under its names, and nothing else that was fetched', () => {
  const data = { b: { __typename: 'Thing', id: '1', n: null, creditCode: 'x' } };
  expect(JSON.stringify(shaped('{ b: must { n: note id __typename } }', data))).toBe(
    '{"b":{"n":null,"id":"1","__typename":"Thing"}}',
  );
});

test('joins what is asked for in several places', () => {
  const source = '{ must { inner { id } ...F } } fragment F on Thing { inner { note } }';
  const data = { must: { inner: { id: '1', note: 'x' } } };
  expect(shaped(source, data)).toEqual(data);
});

test('shows of a union what is asked of the type that came', () => {
  const source = '{ any { __typename ... on Thing { note } ... on Other { id } } }';
  expect(shaped(source, { any: { __typename: 'Other', id: '1', note: 'x' } })).toEqual({
    any: { __typename: 'Other', id: '1' },
  });
});

test.each<[string, string, unknown]>([
  ['a null where none may be', '{ must { id } }', { must: null }],
  ['a null deep down where none may be', '{ must { id } }', { must: { id: null } }],
  ['a null among items that may not be', '{ many { id } }', { many: [null] }],
  ['a field that was not fetched', '{ may { note } }', { may: {} }],
  ['an object that was not fetched', '{ may { note } }', {}],
  ['a value for an object', '{ may { note } }', { may: 'x' }],
  ['an object for a list', '{ many { id } }', { many: { id: '1' } }],
  ['an object of a type that is not named', '{ any { ... on Other { id } } }', { any: { id: '1' } }],
  [
    'an object of a type that does not belong there',
    '{ any { __typename } }',
    { any: { __typename: 'Query' } },
  ],
])('does not show %s', (_, source, data) => expect(shaped(source, data)).toBe(MISSHAPEN));

test.each<[string, string, unknown]>([
  ['a null object', '{ may { id } any { __typename } }', { may: null, any: null }],
  ['a null list', '{ many { id } }', { many: null }],
  ['an empty list', '{ many { id } }', { many: [] }],
])('shows %s', (_, source, data) => expect(shaped(source, data)).toEqual(data));
