import { exact, toDecimalString } from '@chengan/shared/number/decimal';
import { expect, test } from 'vitest';
import { rated, rowOf, starFacts } from '../testing/star-facts.ts';
import { type Audience, satisfactionOf } from './means.ts';

const answers = (given: Partial<Record<Audience, number[]>>) =>
  satisfactionOf(
    Object.entries(given).flatMap(([audience, scores]) =>
      scores.map((score) => ({ audience: audience as Audience, score: exact(score) })),
    ),
  );

test('each group has its own mean first, so that ten enterprises do not outweigh one department (Q-24)', () => {
  const satisfaction = answers({ COUNTY: [10], TOWN: [8, 9], ENTERPRISES: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4] });
  const item = rowOf(rated(starFacts({ satisfaction })), 'S-A19');
  expect([item.arithmetic, toDecimalString(item.score)]).toEqual(['(10 + 8.5 + 4) ÷ 3 = 7.5', '7.5']);
});

test('a group that did not answer is no zero', () => {
  const satisfaction = answers({ COUNTY: [9], ENTERPRISES: [8] });
  expect(rowOf(rated(starFacts({ satisfaction })), 'S-A19').arithmetic).toBe('(9 + 8) ÷ 2 = 8.5');
});

test('a zero is an answer', () => expect(toDecimalString(answers({ TOWN: [0] }).town ?? exact(1))).toBe('0'));
test('nobody answered', () =>
  expect(Object.values(answers({})).filter((one) => one !== undefined)).toEqual([]));
