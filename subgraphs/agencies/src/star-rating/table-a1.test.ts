import { toDecimalString } from '@chengan/shared/number/decimal';
import { citation, clausesOf } from '@chengan/shared/regulation/register';
import { describe, expect, test } from 'vitest';
import { lose, rated, rowOf, starFacts, starProblemsOf } from '../testing/star-facts.ts';
import { sumErrors } from './rules.ts';
import { SUZHOU } from './suzhou.ts';
import { norm } from './suzhou-table.ts';

const itemOf = (rule: string): string => rule.replace(/-\d+$/, '');
const lost = (rule: string, count?: string | number): string =>
  toDecimalString(rowOf(rated(starFacts({ deductions: [lose(rule, count)] })), itemOf(rule)).lost);

/** Read from the table as published: rule, what it takes. */
const ONCE: [string, string][] = [
  ['S-A1-1', '4'],
  ['S-A1-2', '2'],
  ['S-A2-1', '6'],
  ['S-A5-1', '1'],
  ['S-A8-1', '5'],
  ['S-A9-1', '2'],
  ['S-A9-4', '1'],
  ['S-A10-1', '3'],
  ['S-A10-2', '2'],
  ['S-A10-3', '5'],
  ['S-A12-1', '2'],
  ['S-A12-2', '1'],
  ['S-A12-3', '1'],
  ['S-A13-1', '3'],
  ['S-A13-2', '1'],
  ['S-A13-3', '2'],
  ['S-A13-4', '1'],
  ['S-A14-1', '3'],
  ['S-A14-2', '2'],
  ['S-A15-1', '1'],
  ['S-A15-2', '1'],
  ['S-A15-3', '2'],
  ['S-A15-4', '1'],
  ['S-A16-1', '3'],
  ['S-A16-2', '2'],
  ['S-A17-1', '2'],
  ['S-A17-2', '2'],
  ['S-A17-3', '1'],
];

/** Read from the table as published: rule, what one case takes, how many cases empty the item, the item's points. */
const EACH: [string, string, number, string][] = [
  ['S-A2-2', '2', 3, '6'],
  ['S-A3-1', '0.5', 6, '3'],
  ['S-A3-2', '0.5', 6, '3'],
  ['S-A3-3', '0.5', 6, '3'],
  ['S-A3-4', '0.5', 6, '3'],
  ['S-A3-5', '0.5', 6, '3'],
  ['S-A3-6', '0.5', 6, '3'],
  ['S-A4-1', '0.5', 8, '4'],
  ['S-A4-2', '0.5', 8, '4'],
  ['S-A4-3', '1', 4, '4'],
  ['S-A5-2', '1', 3, '3'],
  ['S-A5-3', '0.5', 6, '3'],
  ['S-A6-1', '0.5', 10, '5'],
  ['S-A7-1', '1', 5, '5'],
  ['S-A7-2', '1', 5, '5'],
  ['S-A8-2', '1', 5, '5'],
  ['S-A8-3', '1', 5, '5'],
  ['S-A8-4', '1', 5, '5'],
  ['S-A9-2', '0.5', 10, '5'],
  ['S-A9-3', '0.5', 10, '5'],
  ['S-A11-1', '1', 5, '5'],
  ['S-A11-2', '0.5', 10, '5'],
  ['S-A12-4', '1', 5, '5'],
  ['S-A18-1', '5', 2, '10'],
  ['S-A18-2', '5', 2, '10'],
  ['S-A18-3', '5', 2, '10'],
  ['S-A18-4', '5', 2, '10'],
  ['S-A18-5', '5', 2, '10'],
  ['S-A18-6', '5', 2, '10'],
];

describe('a deduction that is taken once', () => {
  test.each(ONCE)('%s takes %s, nothing at 0, and refuses 2', (rule, points) => {
    expect([lost(rule, 0), lost(rule, 1), lost(rule)]).toEqual(['0', points, points]);
    expect(starProblemsOf(starFacts({ deductions: [lose(rule, 2)] }))).toEqual([
      `COUNT_NOT_ONCE deductions.0.count ${itemOf(rule)}`,
    ]);
  });
});

describe('a deduction by cases or persons', () => {
  test.each(EACH)(
    '%s takes %s each; %i empty the item of %s and more take no more',
    (rule, one, full, max) => {
      expect([lost(rule, 0), lost(rule, 1), lost(rule)]).toEqual(['0', one, one]);
      expect(Number(lost(rule, full - 1))).toBeLessThan(Number(max));
      expect([lost(rule, full), lost(rule, full + 1), lost(rule, 10_000)]).toEqual([max, max, max]);
    },
  );
});

describe('a deduction by share', () => {
  test.each(['S-A6-2', 'S-A6-3'])('%s takes 2 × the unfinished share', (rule) => {
    expect([lost(rule, 0), lost(rule, '0.01'), lost(rule, '0.25'), lost(rule, 1)]).toEqual([
      '0',
      '0.02',
      '0.5',
      '2',
    ]);
    for (const outside of ['-0.01', '1.01', '2']) {
      expect(starProblemsOf(starFacts({ deductions: [lose(rule, outside)] }))).toEqual([
        'RATIO_OUT_OF_RANGE deductions.0.count S-A6',
      ]);
    }
  });
});

test('the tables above hold every rule of the standard', () => {
  const listed = [...ONCE.map(([rule]) => rule), ...EACH.map(([rule]) => rule), 'S-A6-2', 'S-A6-3'];
  const rules = SUZHOU.items.flatMap((item) => item.deductions.map((rule) => rule.id));
  expect(listed.toSorted()).toEqual(rules.toSorted());
});

test('twenty rows: 20 + 60 + 20, and 10 for the bonus (S-7.4)', () => {
  expect(SUZHOU.items.map((item) => item.id)).toEqual(Array.from({ length: 20 }, (_, n) => `S-A${n + 1}`));
  expect(SUZHOU.items.map((item) => item.max[0].value)).toEqual([
    4, 6, 3, 4, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 10, 10, 10,
  ]);
  expect(sumErrors(SUZHOU)).toEqual([]);
});

test('the register says the same: every rule is a clause, and its text names the points', () => {
  const clauses = clausesOf('S').map((clause) => clause.id);
  const inRegister = clauses.filter((id) => /^S-A\d+-\d+$/.test(id) && !id.startsWith('S-A20-'));
  const rules = SUZHOU.items.flatMap((item) => item.deductions);
  expect(rules.map((rule) => rule.id)).toEqual(inRegister);
  for (const { id, measure, points } of rules) {
    const said = measure === 'RATIO' ? `按${points[0].value}分乘以` : `扣${points[0].value}分`;
    expect(citation(id).text).toContain(said);
  }
  for (const { id, max } of SUZHOU.items)
    expect(citation(id).text).toMatch(new RegExp(`[得总]分值?${max[0].value}分`));
  for (const veto of SUZHOU.vetoes[0].value ?? []) expect(clauses).toContain(veto);
});

test('a table that does not add up is told at load', () => {
  const items = SUZHOU.items.map((item) => (item.id === 'S-A1' ? { ...item, max: norm(5, 'S-A1') } : item));
  expect(sumErrors({ ...SUZHOU, items })).toEqual(['BASIC adds up to 21 on 2020-10-01, not 20']);
});
