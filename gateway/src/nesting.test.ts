import { expect, test } from 'vitest';
import { tooNested } from './nesting.ts';

const within = (text: string) => tooNested(text, 3, 100) === undefined;

test.each([
  ['{ a { b { c } } }', true],
  ['{ a { b { c { d } } } }', false],
  ['{ a(b: [[1]]) }', false],
  ['{ a(b: [1]) { c } }', true],
  ['{ a(b: {c: {d: 1}}) }', false],
  ['query ($a: [[[Int]]]) { a }', false],
  // brackets in a text or a comment enclose nothing, and close nothing
  ['{ a(b: "[[[[") { c } }', true],
  ['{ a { b { c(d: "}}}") { e } } } }', false],
  ['{ a { b { # }}}\n c { e } } } }', false],
  // the parser says what is wrong with these
  ['{ a(b: "', true],
  ['', true],
])('%s stays within three brackets: %s', (text, expected) => {
  expect(within(text)).toBe(expected);
});

test('a text is not read beyond the tokens that the parser takes', () => {
  expect(tooNested('a '.repeat(10) + '{{{{', 3, 10)).toBeUndefined();
  expect(tooNested('a '.repeat(6) + '{{{{', 3, 10)?.extensions['code']).toBe('QUERY_TOO_LARGE');
});
