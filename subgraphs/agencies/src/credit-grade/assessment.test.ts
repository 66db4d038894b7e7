import { type Exact, exact, sum, toDecimalString } from '@chengan/shared/number/decimal';
import { describe, expect, test } from 'vitest';
import {
  TOWN_A,
  TOWN_B,
  TOWN_C,
  TOWN_CODES,
  LATER,
  byCity,
  byTown,
  graded,
  times,
} from '../testing/credit-facts.ts';
import { assess } from './assess.ts';
import type { CreditFacts } from './facts.ts';

const text = (value: Exact): string => toDecimalString(value);

describe('the buckets', () => {
  test('with no town there is a row for the city and five for the towns', () => {
    const rows = graded({ cycle: 2024, findings: times(1, 'J-A3-3-1') }).buckets;
    expect(
      rows.map((row) => [row.scorer, row.part, text(row.outOf), text(row.lost), text(row.left)]),
    ).toEqual([
      ['CITY', 'CITY', '50', '5', '45'],
      ['TOWNS', 'Q1', '10', '0', '10'],
      ['TOWNS', 'Q2', '10', '0', '10'],
      ['TOWNS', 'Q3', '10', '0', '10'],
      ['TOWNS', 'Q4', '10', '0', '10'],
      ['TOWNS', 'YEAR_END', '10', '0', '10'],
    ]);
  });
  test('with two towns there are eleven, and the inactive ones say so', () => {
    const towns = [{ code: TOWN_B }, { code: TOWN_A, parts: ['Q4'] as const }];
    const rows = graded({ cycle: 2024, towns, findings: [] }).buckets;
    expect(rows).toHaveLength(11);
    expect(rows.filter((row) => !row.active).map((row) => `${row.scorer} ${row.part}`)).toEqual(
      ['Q1', 'Q2', 'Q3', 'YEAR_END'].map((part) => `${TOWN_A} ${part}`),
    );
  });
  test('spell their arithmetic, down to the floor', () => {
    const findings = [
      byCity('J-A3-3-1', '2024-01-02'),
      byTown(TOWN_A, 'J-A3-3-1', '2024-01-02'),
      byTown(TOWN_A, 'J-A3-2-1', '2024-01-03'),
    ];
    const rows = graded({ cycle: 2024, findings }).buckets;
    expect(rows.slice(0, 3).map((row) => row.arithmetic)).toEqual([
      '50 − 5 = 45',
      'max(0, 10 − 5 − 10) = 0',
      '10',
    ]);
  });
});

test('the parts add up to the score and spell the mean', () => {
  const towns = [{ code: TOWN_A }, { code: TOWN_B }, { code: TOWN_C }];
  const findings = [byTown(TOWN_A, 'J-A3-3-7', '2024-02-29'), byTown(TOWN_B, 'J-A3-2-5', '2024-06-30')];
  const { score, parts, arithmetic } = graded({ cycle: 2024, towns, findings });
  expect(parts.map((part) => [part.part, text(part.left), part.arithmetic])).toEqual([
    ['CITY', '50', '50'],
    ['Q1', '8.3333', '(5 + 10 + 10) ÷ 3 ≈ 8.3333'],
    ['Q2', '6.6667', '(10 + 0 + 10) ÷ 3 ≈ 6.6667'],
    ['Q3', '10', '(10 + 10 + 10) ÷ 3 = 10'],
    ['Q4', '10', '(10 + 10 + 10) ÷ 3 = 10'],
    ['YEAR_END', '10', '(10 + 10 + 10) ÷ 3 = 10'],
  ]);
  expect(sum(parts.map((part) => part.left)).equals(score)).toBe(true);
  expect(arithmetic).toBe('50 + 8.3333 + 6.6667 + 10 + 10 + 10 = 95');
});

describe('the deductions', () => {
  test('come by day and say what each took and what the result would be without it', () => {
    const findings = [
      byTown(TOWN_A, 'J-A3-2-1', '2024-02-03', { id: 'f2', summary: '未发现重大隐患', disputed: true }),
      byTown(TOWN_A, 'J-A3-3-7', '2024-02-02', { id: 'f1' }),
      byCity('J-A3-3-1', '2024-03-01', { id: 'f3' }),
    ];
    const { deductions } = graded({ cycle: 2024, findings });
    expect(
      deductions.map((one) => [
        one.findingId,
        text(one.points),
        text(one.counted),
        one.shortfall?.code,
        one.disputed,
        `${text(one.ifFell.score)} ${one.ifFell.band}`,
      ]),
    ).toEqual([
      ['f1', '5', '5', undefined, false, '85 B'],
      ['f2', '10', '5', 'BUCKET_EMPTY', true, '90 A'],
      ['f3', '5', '5', undefined, false, '90 A'],
    ]);
  });

  test('weigh by the mean, and their effects add up to what is missing from 100', () => {
    const towns = [{ code: TOWN_A }, { code: TOWN_B }, { code: TOWN_C }];
    const findings = [byTown(TOWN_A, 'J-A3-3-7', '2024-02-29'), ...times(7, 'J-A3-2-1')];
    const { score, deductions } = graded({ cycle: 2024, towns, findings });
    expect(deductions.map((one) => text(one.effect))).toEqual([
      '1.6667',
      '10',
      '10',
      '10',
      '10',
      '10',
      '0',
      '0',
    ]);
    expect(
      sum(deductions.map((one) => one.effect))
        .add(score)
        .equals(100),
    ).toBe(true);
  });
});

test('a town keeps its project when its only finding falls', () => {
  const findings = [byTown(TOWN_A, 'J-A3-2-1', '2024-02-02'), byTown(TOWN_B, 'J-A3-3-7', '2024-05-06')];
  const { score, deductions } = graded({ cycle: 2024, findings });
  expect(text(score)).toBe('92.5');
  expect(deductions.map((one) => text(one.ifFell.score))).toEqual(['97.5', '95']);
});

describe('what a town cannot bear', () => {
  const first = byTown(TOWN_A, 'J-A3-3-7', '2024-02-01');
  test.each([
    ['stays with the town', false, '90', '5', '0', '50'],
    ['is taken from the city when the city confirmed it (Q-12)', true, '85', '10', '5', '45'],
  ])('%s', (_, cityConfirmedSpill, score, counted, spilled, city) => {
    const second = byTown(TOWN_A, 'J-A3-2-5', '2024-02-02', { cityConfirmedSpill });
    const result = graded({ cycle: 2024, findings: [second, first] });
    expect(text(result.score)).toBe(score);
    expect(result.deductions.map((one) => text(one.counted))).toEqual(['5', counted]);
    expect(result.deductions.map((one) => text(one.spilled))).toEqual(['0', spilled]);
    expect(text(result.buckets[0]?.left ?? exact(0))).toBe(city);
  });
  test('is what remained on the day of the conduct, not at the end', () => {
    const early = byTown(TOWN_A, 'J-A3-2-5', '2024-01-02', { cityConfirmedSpill: true });
    expect(text(graded({ cycle: 2024, findings: [first, early] }).score)).toBe('90');
  });
  test('never takes the city below 0', () => {
    const spill = byTown(TOWN_A, 'J-A3-2-5', '2024-06-30', { cityConfirmedSpill: true });
    const before = byTown(TOWN_A, 'J-A3-2-4', '2024-06-29');
    const { score, deductions } = graded({ cycle: 2024, findings: [...times(5, 'J-A3-2-1'), before, spill] });
    expect(text(score)).toBe('40');
    expect(deductions.at(-1)?.shortfall?.code).toBe('BUCKET_EMPTY');
  });
});

test('cites the method and every clause once', () => {
  const { basis } = graded({ cycle: 2024, findings: times(2, 'J-A3-3-1') });
  expect(basis).toEqual(['J-16a', 'J-A3-0a', 'J-A3-0b', 'J-A3-0c', 'J-A3-3-1']);
});

test('the longest list that is taken, in four towns, is graded', () => {
  const towns = [...TOWN_CODES];
  const findings = Array.from({ length: 500 }, (_, n) =>
    byTown(towns[n % 4] ?? '', ['J-A3-3-8', 'J-A3-2-7', 'J-A3-3-1'][n % 3] ?? '', '2024-05-06', {
      violation: `v${n % 400}`,
      cityConfirmedSpill: true,
    }),
  );
  const facts: CreditFacts = { cycle: 2024, findings };
  expect(assess(facts, LATER, TOWN_CODES).kind).toBe('decided');
});
