import { parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { withFieldsOnce } from './merge-fields.ts';

const flat = (text: string) => print(parse(text)).replace(/\s+/g, ' ').trim();

describe('every field is named once, and fragments come last', () => {
  test.each([
    ['{ a { b } a { c } }', '{ a { b c } }'],
    ['{ a { b { x } } a { b { y } } }', '{ a { b { x y } } }'],
    ['{ a b a }', '{ a b }'],
    ['{ k: a { b } k: a { c } a { d } }', '{ k: a { b c } a { d } }'],
    ['{ ...F a { c } }', '{ a { c } ...F }'],
    ['{ ... on T { a { b } } a { c } }', '{ a { c } ... on T { a { b } } }'],
    [
      'query ($p: Boolean!) { a { b } a @skip(if: $p) { c } }',
      'query ($p: Boolean!) { a { b } ... @skip(if: $p) { a { c } } }',
    ],
    [
      'query ($p: Boolean!) { a @skip(if: $p) { b } a @skip(if: $p) { c } }',
      'query ($p: Boolean!) { a @skip(if: $p) { b c } }',
    ],
  ])('%s', (given, wanted) => {
    expect(flat(print(withFieldsOnce(parse(given))))).toBe(flat(wanted));
  });
});
