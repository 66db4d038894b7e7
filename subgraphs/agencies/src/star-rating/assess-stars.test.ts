import { exact, sum, toDecimalString } from '@chengan/shared/number/decimal';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { lose, rated, rowOf, starFacts, stars } from '../testing/star-facts.ts';
import { starBandOf } from './assess-stars.ts';
import type { StarBonusFacts, StarDeductionFact, StarFacts } from './facts.ts';
import { SUZHOU } from './suzhou.ts';
import type { StarRules } from './rules.ts';

describe('bands hold on the unrounded total (S-7.5)', () => {
  const floors = SUZHOU.bands[0].value ?? [];
  test.each([
    ['110', 'FIVE'],
    ['90', 'FIVE'],
    ['89.99999', 'FOUR'],
    ['89.9', 'FOUR'],
    ['75', 'FOUR'],
    ['74.99999', 'THREE'],
    ['74.9', 'THREE'],
    ['60', 'THREE'],
    ['59.99999', 'NONE'],
    ['59.9', 'NONE'],
    ['0', 'NONE'],
  ])('%s is %s', (score, band) => expect(starBandOf(exact(score), floors, false)).toBe(band));
});

describe('totals', () => {
  const ten = [lose('S-A18-1', 2)];
  const twentyFive = [...ten, lose('S-A7-1', 5), lose('S-A8-1'), lose('S-A10-3')];
  const forty = [...twentyFive, lose('S-A9-2', 10), lose('S-A11-1', 5), lose('S-A12-4', 5)];
  const tenth = lose('S-A6-2', '0.05');
  test.each<[string, StarDeductionFact[], string]>([
    ['nothing lost', [], '100 FIVE'],
    ['ten lost', ten, '90 FIVE'],
    ['ten and a tenth', [...ten, tenth], '89.9 FOUR'],
    ['twenty-five', twentyFive, '75 FOUR'],
    ['twenty-five and a tenth', [...twentyFive, tenth], '74.9 THREE'],
    ['forty', forty, '60 THREE'],
    ['forty and a tenth', [...forty, tenth], '59.9 NONE'],
  ])('%s', (_, deductions, expected) => expect(stars(starFacts({ deductions }))).toBe(expected));

  test('a third is kept whole: two thirds of a point below 90 is no five stars', () => {
    const satisfaction = { county: exact(10), town: exact(10), enterprises: exact(8) };
    expect(stars(starFacts({ deductions: ten, satisfaction }))).toBe('89.3333 FOUR');
  });
});

describe('an item', () => {
  test('adds up the cases of one rule given in several lines', () => {
    const item = rowOf(rated(starFacts({ deductions: [lose('S-A4-3'), lose('S-A4-3', 2)] })), 'S-A4');
    expect([toDecimalString(item.score), item.arithmetic]).toEqual(['1', '4 − 1 × 3 = 1']);
    expect(item.deductions.map((one) => [one.rule, toDecimalString(one.count)])).toEqual([['S-A4-3', '3']]);
  });
  test('sums its lines and then stops at 0 (Q-23)', () => {
    const deductions = [lose('S-A9-1'), lose('S-A9-2', 4), lose('S-A9-3'), lose('S-A9-4')];
    const item = rowOf(rated(starFacts({ deductions })), 'S-A9');
    expect([toDecimalString(item.lost), item.arithmetic]).toEqual([
      '5',
      'max(0, 5 − 2 − 0.5 × 4 − 0.5 − 1) = 0',
    ]);
  });
  test('takes nothing from its neighbours', () => {
    const { items } = rated(starFacts({ deductions: [lose('S-A1-1'), lose('S-A1-2')] }));
    expect(items.filter((item) => item.lost.n !== 0n).map((item) => item.id)).toEqual(['S-A1']);
  });
});

describe('satisfaction is the mean of the groups that answered (S-A19, Q-24)', () => {
  test.each<[string, StarFacts['satisfaction'], string, string]>([
    ['all three', { county: exact(9), town: exact(8), enterprises: exact(10) }, '9', '(9 + 8 + 10) ÷ 3 = 9'],
    ['two', { county: exact(9), enterprises: exact('8.5') }, '8.75', '(9 + 8.5) ÷ 2 = 8.75'],
    ['a zero is an answer', { county: exact(0), town: exact(10) }, '5', '(0 + 10) ÷ 2 = 5'],
    [
      'thirds',
      { county: exact(10), town: exact(10), enterprises: exact(9) },
      '9.6667',
      '(10 + 10 + 9) ÷ 3 ≈ 9.6667',
    ],
  ])('%s', (_, satisfaction, score, arithmetic) => {
    const item = rowOf(rated(starFacts({ satisfaction })), 'S-A19');
    expect([toDecimalString(item.score), item.arithmetic]).toEqual([score, arithmetic]);
    expect(item.lost.add(item.score).equals(10)).toBe(true);
  });
});

describe('the bonus (S-A20)', () => {
  const bonusOf = (bonus: StarBonusFacts): string => rowOf(rated(starFacts({ bonus })), 'S-A20').arithmetic;
  test.each([
    [1, '5'],
    [2, '5'],
    [3, '4'],
    [4, '4'],
    [5, '3'],
    [6, '3'],
    [7, '2'],
    [8, '2'],
    [9, '1'],
    [10, '1'],
    [11, '0'],
    [1_000, '0'],
  ])('rank %i brings %s', (rank, points) => expect(bonusOf({ rank })).toBe(points));
  test.each<[string, StarBonusFacts, string]>([
    ['nothing', {}, '0'],
    ['one award of the district', { districtAwards: 1 }, '2'],
    ['two awards of the district', { districtAwards: 2 }, '2'],
    ['one award of the city', { cityAwards: 1 }, '3'],
    ['four awards of the city', { cityAwards: 4 }, '3'],
    ['awards of both', { districtAwards: 1, cityAwards: 1 }, '2 + 3 = 5'],
    ['advanced technology', { advancedTechnology: true }, '2'],
    ['innovation', { innovation: true }, '3'],
    ['a model client', { modelClient: true }, '2'],
    ['just ten', { rank: 1, innovation: true, modelClient: true }, '5 + 3 + 2 = 10'],
    [
      'all of it',
      {
        rank: 1,
        districtAwards: 1,
        cityAwards: 1,
        advancedTechnology: true,
        innovation: true,
        modelClient: true,
      },
      'min(10, 5 + 2 + 3 + 2 + 3 + 2) = 10',
    ],
    ['what does not hold', { advancedTechnology: false, innovation: false, modelClient: false }, '0'],
  ])('%s', (_, bonus, expected) => expect(bonusOf(bonus)).toBe(expected));

  test('lifts the total above 100 and over a band (Q-25)', () => {
    expect(stars(starFacts({ bonus: { rank: 3 } }))).toBe('104 FIVE');
    expect(stars(starFacts({ deductions: [lose('S-A18-1', 2), lose('S-A7-1')], bonus: { rank: 9 } }))).toBe(
      '90 FIVE',
    );
  });
});

describe('a veto (S-7.6.2)', () => {
  test.each(['S-7.6.2-a', 'S-7.6.2-b'])('%s leaves unrated whatever the score, which is told', (veto) => {
    const result = rated(starFacts({ vetoes: [veto, veto], bonus: { rank: 1 } }));
    expect([toDecimalString(result.score), result.band, result.vetoes]).toEqual(['105', 'NOT_RATED', [veto]]);
    expect(result.basis).toContain(veto);
  });
});

test('the rows add up to the score and the basis names what was touched', () => {
  const { score, items, basis } = rated(
    starFacts({ deductions: [lose('S-A4-1'), lose('S-A9-2', 3)], bonus: { rank: 5 } }),
  );
  expect(sum(items.map((item) => item.score)).equals(score)).toBe(true);
  expect(items).toHaveLength(20);
  expect(basis).toEqual(['S-7.2', 'S-7.4', 'S-7.5', 'S-A4', 'S-A9', 'S-A20', 'S-A19']);
});

test('an old cycle is rated by the table of its time', () => {
  const raised: StarRules = {
    ...SUZHOU,
    bands: [
      ...SUZHOU.bands,
      { from: day('2023-07-01'), value: [{ band: 'FIVE', atLeast: 101 }], cite: 'TEST' },
    ],
  };
  expect(stars(starFacts({ cycle: 2022 }), day('2026-01-01'), raised)).toBe('100 FIVE');
  expect(stars(starFacts({ cycle: 2023 }), day('2023-06-30'), raised)).toBe('100 FIVE');
  expect(stars(starFacts({ cycle: 2023 }), day('2023-07-01'), raised)).toBe('100 NONE');
});
