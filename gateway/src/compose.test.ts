import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { SUBGRAPH_NAMES } from './subgraphs.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const committed = () =>
  Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, read(`../subgraphs/${name}/schema.graphql`)]));

test('the committed schemas compose to the committed supergraph and public schema', () => {
  const { supergraph, publicSchema } = compose(committed());
  expect(supergraph).toBe(read('supergraph.graphql'));
  expect(publicSchema).toBe(read('public.graphql'));
});

test('the public schema shows no joints', () => {
  const types = Object.values(buildSchema(read('public.graphql')).getTypeMap());
  expect(
    types.filter(({ name }) => /^(_|join__|link__|core__)/.test(name) && !name.startsWith('__')),
  ).toEqual([]);
  expect(types.filter(isObjectType).every((type) => !('_entities' in type.getFields()))).toBe(true);
});

test('schemas that contradict each other do not compose, and every contradiction is named', () => {
  const schemas = committed();
  const broken = {
    ...schemas,
    directory: `${schemas['directory']}\nextend type Query { acts2: Nowhere }`,
  };
  expect(() => compose(broken)).toThrow(/do not compose:[\s\S]*Nowhere/);
  const shared = {
    ...schemas,
    directory: schemas['directory']?.replace('type Citation @shareable', 'type Citation') ?? '',
  };
  expect(() => compose(shared)).toThrow(/Citation/);
});
