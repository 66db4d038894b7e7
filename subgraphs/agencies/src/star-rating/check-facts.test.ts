import { exact } from '@chengan/shared/number/decimal';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { lose, starFacts, starProblemsOf, stars } from '../testing/star-facts.ts';
import { assessStars } from './assess-stars.ts';
import type { StarFacts } from './facts.ts';
import type { StarRules } from './rules.ts';
import { SUZHOU } from './suzhou.ts';

describe('refused', () => {
  test.each<[string, Partial<StarFacts>, string]>([
    ['a rule that the table lacks', { deductions: [lose('S-A4-4')] }, 'UNKNOWN_RULE deductions.0.rule'],
    ['an item instead of a rule', { deductions: [lose('S-A4')] }, 'UNKNOWN_RULE deductions.0.rule'],
    ['the survey as a deduction', { deductions: [lose('S-A19-1')] }, 'UNKNOWN_RULE deductions.0.rule'],
    ["another regime's clause", { deductions: [lose('J-A3-3-1')] }, 'UNKNOWN_RULE deductions.0.rule'],
    ['a negative count', { deductions: [lose('S-A4-1', -1)] }, 'COUNT_NEGATIVE deductions.0.count S-A4'],
    ['half a case', { deductions: [lose('S-A4-1', '0.5')] }, 'COUNT_FRACTIONAL deductions.0.count S-A4'],
    [
      'half of what is taken once',
      { deductions: [lose('S-A1-1', '0.5')] },
      'COUNT_FRACTIONAL deductions.0.count S-A1',
    ],
    [
      'a once-only rule twice',
      { deductions: [lose('S-A1-1'), lose('S-A1-1', 0)] },
      'RULE_TWICE deductions.1.rule S-A1',
    ],
    [
      'a share twice',
      { deductions: [lose('S-A6-2', 0), lose('S-A6-2', 0)] },
      'RULE_TWICE deductions.1.rule S-A6',
    ],
    ['no answer', { satisfaction: {} }, 'SATISFACTION_TOO_FEW satisfaction S-A19'],
    ['one answer', { satisfaction: { town: exact(10) } }, 'SATISFACTION_TOO_FEW satisfaction S-A19'],
    [
      'an answer above ten',
      { satisfaction: { county: exact('10.01'), town: exact(1) } },
      'SATISFACTION_OUT_OF_RANGE satisfaction.county S-A19',
    ],
    [
      'an answer below zero',
      { satisfaction: { county: exact(1), enterprises: exact('-0.01') } },
      'SATISFACTION_OUT_OF_RANGE satisfaction.enterprises S-A19',
    ],
    ['rank 0', { bonus: { rank: 0 } }, 'RANK_MALFORMED bonus.rank S-A20'],
    ['rank 1.5', { bonus: { rank: 1.5 } }, 'RANK_MALFORMED bonus.rank S-A20'],
    ['a negative award', { bonus: { districtAwards: -1 } }, 'AWARDS_MALFORMED bonus.districtAwards S-A20'],
    ['half an award', { bonus: { cityAwards: 0.5 } }, 'AWARDS_MALFORMED bonus.cityAwards S-A20'],
    ['an unknown veto', { vetoes: ['S-7.6.2-a', 'S-7.6.2-c'] }, 'UNKNOWN_VETO vetoes.1 S-7.6.2'],
    ['a year of three digits', { cycle: 202 }, 'CYCLE_MALFORMED cycle S-7.2'],
    ['a cycle before the standard', { cycle: 2019 }, 'BEFORE_ACT cycle S-7.2'],
  ])('%s', (_, facts, problem) => expect(starProblemsOf(starFacts(facts))).toEqual([problem]));
});

test('ten and zero are answers', () =>
  expect(stars(starFacts({ satisfaction: { county: exact(10), town: exact(0) } }))).toBe('95 FIVE'));

test('the first cycle of the standard is rated, the one before has no rule', () => {
  expect(stars(starFacts({ cycle: 2020 }))).toBe('100 FIVE');
  expect(stars(starFacts({ cycle: 2020 }), day('2020-10-01'))).toBe('100 FIVE');
  expect(assessStars(starFacts({ cycle: 2019 }), day('2026-01-01')).kind).toBe('no-rule');
  expect(assessStars(starFacts({ cycle: 2020 }), day('2020-09-30')).kind).toBe('no-rule');
});

test('a repealed standard rates nothing', () => {
  const repealed: StarRules = {
    ...SUZHOU,
    bands: [...SUZHOU.bands, { from: day('2025-06-01'), value: null, cite: 'TEST' }],
  };
  expect(starProblemsOf(starFacts({ cycle: 2025 }), day('2025-05-31'), repealed)).toEqual([]);
  expect(starProblemsOf(starFacts({ cycle: 2025 }), day('2025-06-01'), repealed)).toEqual([
    'NO_ACT_IN_FORCE cycle',
  ]);
});

test('all problems come at once, also before the standard', () =>
  expect(
    starProblemsOf({
      cycle: 2019,
      deductions: [lose('S-A1-1', 2), lose('S-A99-1'), lose('S-A6-3', '1.5')],
      satisfaction: { county: exact(11) },
      bonus: { rank: -1, cityAwards: -2 },
      vetoes: ['S-7.6.3'],
    }),
  ).toEqual([
    'BEFORE_ACT cycle S-7.2',
    'COUNT_NOT_ONCE deductions.0.count S-A1',
    'UNKNOWN_RULE deductions.1.rule',
    'RATIO_OUT_OF_RANGE deductions.2.count S-A6',
    'SATISFACTION_OUT_OF_RANGE satisfaction.county S-A19',
    'SATISFACTION_TOO_FEW satisfaction S-A19',
    'RANK_MALFORMED bonus.rank S-A20',
    'AWARDS_MALFORMED bonus.cityAwards S-A20',
    'UNKNOWN_VETO vetoes.0 S-7.6.2',
  ]));

test('1,000 lines are taken, 1,001 are too many', () => {
  const many = Array.from({ length: 1_000 }, () => lose('S-A4-1'));
  expect(stars(starFacts({ deductions: many }))).toBe('96 FIVE');
  expect(starProblemsOf(starFacts({ deductions: [...many, lose('S-A4-1')] }))).toEqual([
    'TOO_MANY deductions',
  ]);
});

test('messages are Chinese and English and name what was given', () => {
  const outcome = assessStars(starFacts({ satisfaction: { county: exact(9) } }), day('2026-01-01'));
  expect(outcome.kind === 'decided' ? [] : outcome.problems).toEqual([
    {
      code: 'SATISFACTION_TOO_FEW',
      message: '满意度测评至少需要2方评分，现有1方，不能定级。',
      messageEn: 'The satisfaction survey needs at least 2 groups; 1 answered, so nothing can be rated.',
      field: 'satisfaction',
      clause: 'S-A19',
    },
  ]);
});
