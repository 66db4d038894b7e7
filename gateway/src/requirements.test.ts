import { expect, test } from 'vitest';
import { buildSchema, type DocumentNode, parse } from 'graphql';
import { askedOf, requirementsOf } from './requirements.ts';

const DIRECTIVES = `
  scalar federation__Scope
  directive @authenticated on FIELD_DEFINITION | OBJECT
  directive @requiresScopes(scopes: [[federation__Scope!]!]!) on FIELD_DEFINITION | OBJECT
`;
const GRAPH = `
  type Query { open: Thing  mine: Thing @authenticated  secret: Secret  any: Any }
  type Thing { id: ID  score: Int @requiresScopes(scopes: [["score:read"], ["audit:read", "due:read"]]) }
  type Secret @requiresScopes(scopes: [["finding:read"]]) { id: ID }
  union Any = Thing | Secret
`;
const schema = buildSchema(DIRECTIVES + GRAPH);
const requirements = requirementsOf(DIRECTIVES + GRAPH);
const asked = (text: string): ReturnType<typeof askedOf> =>
  askedOf(parse(text) as DocumentNode, schema, requirements);

test('what the directives ask is read from fields and types', () => {
  expect(Object.fromEntries(requirements)).toEqual({
    'Query.mine': [[]],
    'Thing.score': [['score:read'], ['audit:read', 'due:read']],
    Secret: [['finding:read']],
  });
});

test.each([
  ['{ open { id } }', []],
  ['{ mine { id } }', ['Query.mine']],
  ['{ open { a: score b: score } }', ['Thing.score']],
  ['{ open { ... on Thing { score } } }', ['Thing.score']],
  ['{ open { ...F } } fragment F on Thing { score }', ['Thing.score']],
  ['{ secret { id } }', ['Secret']],
  ['{ secret { __typename } }', ['Secret']],
  // what a variable may leave out is asked for all the same
  ['query ($no: Boolean!) { mine @include(if: $no) { id } }', ['Query.mine']],
])('%s asks for %j', (text, fields) => {
  expect(asked(text).needs.map(({ field }) => field)).toEqual(fields);
});

test.each([
  ['{ __typename }', false, false],
  ['{ __schema { queryType { name } } }', true, false],
  ['{ __type(name: "Thing") { name } open { id } }', true, true],
  ['{ open { __typename } }', false, true],
])('%s: reads the schema %s, reads data %s', (text, introspects, reads) => {
  expect(asked(text)).toMatchObject({ introspects, reads });
});
