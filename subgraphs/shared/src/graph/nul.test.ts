import { expect, test } from 'vitest';
import { nulProblems } from './nul.ts';

test.each([
  ['in an argument', { subject: 'a\u0000' }, ['subject']],
  [
    'in an input, at every place',
    { input: { topic: '\u0000', basis: ['a', 'b\u0000'] } },
    ['input.topic', 'input.basis.1'],
  ],
  ['nowhere', { subject: 'a\t', first: 1, after: null, at: undefined, on: true }, []],
])('NUL %s is found', (_, args, fields) => {
  const problems = nulProblems(args);
  expect(problems.map(({ field }) => field)).toEqual(fields);
  expect(problems.every(({ code }) => code === 'TEXT_CONTROL_CHARACTER')).toBe(true);
});
