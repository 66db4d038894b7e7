import { exact, sum, toDecimalString } from '@chengan/shared/number/decimal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lose, rated, starFacts, stars } from '../testing/star-facts.ts';
import type { StarDeductionFact, StarFacts } from './facts.ts';
import { SUZHOU } from './suzhou.ts';

const RULES = SUZHOU.items.flatMap((item) => item.deductions);

/** A deduction of the table with a count that its rule can have. */
const deduction: fc.Arbitrary<StarDeductionFact> = fc.constantFrom(...RULES).chain(({ id, measure }) => {
  if (measure === 'RATIO') return fc.integer({ min: 0, max: 100 }).map((n) => lose(id, String(n / 100)));
  if (measure === 'ONCE') return fc.constant(lose(id));
  return fc.integer({ min: 0, max: 40 }).map((n) => lose(id, n));
});

/** Any set of deductions: of those that count once only one of each. */
const deductions = fc
  .uniqueArray(deduction, { selector: ({ rule }) => rule, maxLength: RULES.length })
  .map((lines) => [...lines]);
const mark = fc.integer({ min: 0, max: 100 }).map((n) => exact(n).div(10));
const facts: fc.Arbitrary<StarFacts> = fc
  .record({
    deductions,
    county: mark,
    town: mark,
    rank: fc.integer({ min: 1, max: 15 }),
    cityAwards: fc.nat(4),
  })
  .map(({ deductions, county, town, rank, cityAwards }) =>
    starFacts({ deductions, satisfaction: { county, town }, bonus: { rank, cityAwards, innovation: true } }),
  );

describe('whatever is found', () => {
  test('one more deduction never raises the score', () => {
    fc.assert(
      fc.property(facts, deduction, (given, more) => {
        if (given.deductions.some(({ rule }) => rule === more.rule)) return;
        const before = rated(given).score;
        const after = rated({ ...given, deductions: [...given.deductions, more] }).score;
        expect(after.compare(before)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('the order of the deductions changes nothing', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const backwards = { ...given, deductions: given.deductions.toReversed() };
        expect(stars(backwards)).toBe(stars(given));
      }),
    );
  });

  test('every row lies between 0 and its points, and they add up to the score, at most 110', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { items, score } = rated(given);
        for (const item of items) {
          expect(item.score.compare(0)).toBeGreaterThanOrEqual(0);
          expect(item.score.compare(item.max)).toBeLessThanOrEqual(0);
        }
        expect(sum(items.map((item) => item.score)).equals(score)).toBe(true);
        expect(score.compare(110)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('nothing lost, all satisfied and every bonus is 110, and a veto leaves it unrated', () => {
    const bonus = {
      rank: 1,
      districtAwards: 3,
      cityAwards: 3,
      advancedTechnology: true,
      innovation: true,
      modelClient: true,
    };
    expect(stars(starFacts({ bonus }))).toBe('110 FIVE');
    const vetoed = rated(starFacts({ bonus, vetoes: ['S-7.6.2-a'] }));
    expect([toDecimalString(vetoed.score), vetoed.band]).toEqual(['110', 'NOT_RATED']);
  });

  test('everything lost is 0, not less', () => {
    const all = RULES.map(({ id, measure }) => lose(id, measure === 'EACH' ? 1_000 : 1));
    const satisfaction = { county: exact(0), town: exact(0), enterprises: exact(0) };
    // S-A5, S-A6 and all others are emptied; nothing goes below 0
    expect(stars(starFacts({ deductions: all, satisfaction }))).toBe('0 NONE');
  });
});
