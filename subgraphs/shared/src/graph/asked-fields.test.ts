import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { askedFields } from './asked-fields.ts';

const schema = buildSchema(`
  type Query { page: Page }
  type Page { total: Int  nodes: [Node!]! }
  type Node { id: ID  title: String  body: String  inner: Node }
`);

/** What a resolver of `page` learns of the operation. */
function infoOf(source: string): GraphQLResolveInfo {
  let seen: GraphQLResolveInfo | undefined;
  graphqlSync({
    schema,
    source,
    rootValue: { page: (_args: object, _context: unknown, info: GraphQLResolveInfo) => void (seen = info) },
  });
  if (!seen) throw new Error('the field was not asked for');
  return seen;
}

const asked = (source: string, ...path: string[]) => [...askedFields(infoOf(source), ...path)].sort();

test('names the fields directly below', () => {
  expect(asked('{ page { total nodes { id } } }')).toEqual(['nodes', 'total']);
});

test('follows a path, and does not mix levels', () => {
  const source = '{ page { nodes { id inner { body } } } }';
  expect(asked(source, 'nodes')).toEqual(['id', 'inner']);
  expect(asked(source, 'nodes', 'inner')).toEqual(['body']);
  expect(asked(source, 'total')).toEqual([]);
});

test('looks under the real name of what is asked for under another', () => {
  expect(asked('{ page { list: nodes { name: title } } }', 'nodes')).toEqual(['title']);
});

test('looks through fragments, and joins what is asked for twice', () => {
  const source = `
    { page { ...P  nodes { id } } page { nodes { ... on Node { body } } } }
    fragment P on Page { nodes { title } }`;
  expect(asked(source, 'nodes')).toEqual(['body', 'id', 'title']);
});

test('takes what may be skipped as asked', () => {
  expect(asked('query($no: Boolean = false) { page { total @include(if: $no) } }')).toEqual(['total']);
});
