import { expect, test } from 'vitest';
import { worseByObjection } from './worse-by-objection.ts';

test.each([
  ['S-A4-3', '2', '1', false],
  ['S-A4-3', '2', '2', false],
  ['S-A4-3', '2', '3', true],
  ['S-A4-3', undefined, '1', true],
  ['S-7.6.2-a', '1', '0', false],
  ['S-7.6.2-a', undefined, '1', true],
  ['S-A20-3', '1', '0', true],
  ['S-A20-3', undefined, '1', false],
  ['S-A20-1', '3', '2', false],
  ['S-A20-1', '3', '4', true],
  ['S-A20-1', '3', '0', true],
  ['S-A20-1', undefined, '5', false],
])('an objection to %s, of which %s stood, that ends in %s is worse: %s', (rule, before, after, worse) => {
  const standing =
    before === undefined
      ? []
      : [
          { rule, count: before },
          { rule: 'S-A5-1', count: '9' },
        ];
  const codes = worseByObjection(rule, after, standing).map(({ code }) => code);
  expect(codes).toEqual(worse ? ['OBJECTION_WORSE'] : []);
});
