import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limitRule } from './limit-rule.ts';
import { LIMITS } from './limits.ts';

const schema = buildSchema(`
  type Query { node: Node  nodes(first: Int = 20): [Node!]! }
  type Node { id: ID  next: Node  nodes(first: Int = 20): [Node!]! }
`);
const problems = (text: string) =>
  validate(schema, parse(text), [...specifiedRules, limitRule]).map(
    (error) => error.extensions['messageEn'] ?? error.message,
  );
const nested = (levels: number) =>
  `{ node ${'{ next '.repeat(levels - 2)} { id } ${'}'.repeat(levels - 2)} }`;
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

describe('an operation within the limits passes, one beyond is refused', () => {
  test.each([
    ['levels', nested(LIMITS.depth), nested(LIMITS.depth + 1)],
    [
      'root fields',
      `{ ${many(20, (i) => `a${i}: __typename`)} }`,
      `{ ${many(21, (i) => `a${i}: __typename`)} }`,
    ],
    [
      'aliases',
      `{ node { ${many(100, (i) => `a${i}: id`)} } }`,
      `{ node { ${many(101, (i) => `a${i}: id`)} } }`,
    ],
    [
      'directives',
      `{ node { id ${many(50, () => '@include(if: true)')} } }`,
      `{ node { ${many(51, (i) => `b${i}: id @include(if: true)`)} } }`,
    ],
    [
      'operations and fragments',
      `{ node { ...f0 } } ${many(49, (i) => `fragment f${i} on Node { id ...f${i + 1} }`)}`,
      `{ node { ...f0 } } ${many(50, (i) => `fragment f${i} on Node { id ...f${i + 1} }`)}`,
    ],
    ['repeated fields', `{ node { ${'id '.repeat(101)} } }`, `{ node { ${'id '.repeat(102)} } }`],
    [
      'repeated fields',
      `{ node { ${'id '.repeat(51)} ...F ... { ${'id '.repeat(25)} } } } fragment F on Node { ${'id '.repeat(25)} }`,
      `{ node { ${'id '.repeat(51)} ...F ... { ${'id '.repeat(25)} } } } fragment F on Node { ${'id '.repeat(26)} }`,
    ],
    [
      'units of cost',
      '{ nodes(first: 100) { nodes(first: 100) { id id } } }',
      '{ nodes(first: 100) { nodes(first: 100) { id next { id nodes { id } } } } }',
    ],
  ])('%s', (what, within, beyond) => {
    expect(problems(within).filter((problem) => String(problem).includes('too large'))).toEqual([]);
    expect(problems(beyond).join()).toContain(what);
  });

  test('a page whose size is a variable counts as the largest', () => {
    expect(
      problems(
        'query ($n: Int) { nodes(first: $n) { nodes(first: $n) { nodes(first: $n) { id } } } }',
      ).join(),
    ).toContain('units of cost');
  });

  test('fragments of fragments that hold nothing to count are counted themselves', () => {
    const doubling = (levels: number) =>
      `{ node { ...f0 } } ${many(levels, (i) => `fragment f${i} on Node { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Node { ...nope }`;
    expect(problems(doubling(25)).join()).toContain('selections');
  });

  test('a subscription is refused where there is none', () => {
    expect(problems('subscription { node { id } }').join()).toContain('offers no subscription');
  });

  test.each([
    ['{ __schema { queryType { name } } }', true],
    ['{ a: __schema { queryType { name } } __typename }', true],
    ['{ node { id } __schema { queryType { name } } }', false],
    ['{ ...F } fragment F on Query { __schema { queryType { name } } }', false],
  ])('%s is taken: %s', (text, taken) => {
    expect(problems(text).join().includes('operation of its own')).toBe(!taken);
  });

  test('root fields count also inside fragments', () => {
    const hidden = `query { ...A } fragment A on Query { ${many(21, (i) => `a${i}: __typename`)} }`;
    expect(problems(hidden).join()).toContain('root fields');
  });

  test('a field that computes much weighs more than it shows', () => {
    const previews = (count: number) =>
      validate(
        buildSchema('type Query { creditPreview: Int }'),
        parse(`{ ${many(count, (i) => `a${i}: creditPreview`)} }`),
        [limitRule],
      ).map((error) => error.extensions['messageEn']);
    expect(previews(10)).toEqual([]);
    expect(previews(11).join()).toContain('units of cost');
  });

  test('fragments count where they are used, and a circle of them ends', () => {
    const spread = `query { ${many(10, (i) => `n${i}: nodes(first: 100) { ...Page }`)} } fragment Page on Node { nodes(first: 100) { id } }`;
    expect(problems(spread).join()).toContain('units of cost');
    expect(
      problems('{ node { ...A } } fragment A on Node { next { ...B } } fragment B on Node { next { ...A } }')
        .length,
    ).toBeGreaterThan(0);
  });
});
