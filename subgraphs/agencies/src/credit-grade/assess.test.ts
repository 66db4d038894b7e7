import { exact, sum, toDecimalString } from '@chengan/shared/number/decimal';
import { actOf, citation } from '@chengan/shared/regulation/register';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { TOWN_A, TOWN_B, TOWN_C, byCity, byTown, grade, graded, times } from '../testing/credit-facts.ts';
import type { CreditFinding } from './facts.ts';
import { bandOf } from './settle.ts';
import { JIANGYIN_2020 } from './jiangyin-2020.ts';

const three = [{ code: TOWN_A }, { code: TOWN_B }, { code: TOWN_C }];

describe('the score starts at 100 and loses what the law takes (annex 3, 二 and 三)', () => {
  test.each<[string, CreditFinding[], string]>([
    ['no finding', [], '100 A'],
    ['one of five', times(1, 'J-A3-3-1'), '95 A'],
    ['two of five', times(2, 'J-A3-3-1'), '90 A'],
    ['three of five', times(3, 'J-A3-3-1'), '85 B'],
    ['one of ten', times(1, 'J-A3-2-1'), '90 A'],
    ['two of ten', times(2, 'J-A3-2-1'), '80 B'],
    ['two of ten and one of five', [...times(2, 'J-A3-2-1'), ...times(1, 'J-A3-3-1')], '75 C'],
    ['four of ten', times(4, 'J-A3-2-1'), '60 C'],
    ['four of ten and one of five', [...times(4, 'J-A3-2-1'), ...times(1, 'J-A3-3-1')], '55 BLACKLIST'],
    ['as much as the city has', times(5, 'J-A3-2-1'), '50 BLACKLIST'],
    ['more than the city has', times(6, 'J-A3-2-1'), '50 BLACKLIST'],
  ])('%s', (_, findings, expected) => expect(grade({ cycle: 2024, findings })).toBe(expected));
});

describe('every scoring item alone', () => {
  const direct = Array.from({ length: 10 }, (_, n) => [`J-A3-1-${n + 1}`, '100 BLACKLIST']);
  const ten = Array.from({ length: 8 }, (_, n) => [`J-A3-2-${n + 1}`, '90 A']);
  const five = Array.from({ length: 9 }, (_, n) => [`J-A3-3-${n + 1}`, '95 A']);
  test.each([...direct, ...ten, ...five])('%s gives %s', (clause = '', expected = '') =>
    expect(grade({ cycle: 2024, findings: [byCity(clause, '2024-05-06')] })).toBe(expected),
  );
  test('there are 27', () => expect(JIANGYIN_2020.items.size).toBe(27));
});

describe('bands hold on the unrounded score (J-A3-0c)', () => {
  const floors = JIANGYIN_2020.bands[0].value ?? [];
  test.each([
    ['100', 'A'],
    ['90', 'A'],
    ['89.99999', 'B'],
    ['89.9', 'B'],
    ['80', 'B'],
    ['79.99999', 'C'],
    ['60', 'C'],
    ['59.99999', 'BLACKLIST'],
    ['0', 'BLACKLIST'],
  ])('%s is %s', (score, band) => expect(bandOf(exact(score), floors, false)).toBe(band));
});

describe('a town part is the mean over the towns active in it (J-A3-0b, Q-12)', () => {
  const five = byTown(TOWN_A, 'J-A3-3-7', '2024-02-29');
  test.each<[string, Parameters<typeof grade>[0], string]>([
    ['one town, found by default', { cycle: 2024, findings: [five] }, '95 A'],
    ['three towns', { cycle: 2024, towns: three, findings: [five] }, '98.3333 A'],
    ['a town listed twice', { cycle: 2024, towns: [...three, ...three], findings: [five] }, '98.3333 A'],
    [
      'two towns, both found by default and active all year',
      { cycle: 2024, findings: [five, byTown(TOWN_B, 'J-A3-3-7', '2024-05-06')] },
      '95 A',
    ],
    [
      'two towns, each active in its own quarter only',
      {
        cycle: 2024,
        towns: [
          { code: TOWN_A, parts: ['Q1'] },
          { code: TOWN_B, parts: ['Q2'] },
        ],
        findings: [five, byTown(TOWN_B, 'J-A3-3-7', '2024-05-06')],
      },
      '90 A',
    ],
    [
      'a town is active where it found something, listed or not',
      {
        cycle: 2024,
        towns: [{ code: TOWN_A }, { code: TOWN_B, parts: ['Q2'] }],
        findings: [five, byTown(TOWN_B, 'J-A3-2-5', '2024-02-01')],
      },
      '92.5 A',
    ],
    [
      'a start in July: the quarters before keep their points (Q-11)',
      {
        cycle: 2024,
        towns: [{ code: TOWN_A, parts: ['Q3', 'Q4', 'YEAR_END'] }],
        findings: [byTown(TOWN_A, 'J-A3-2-5', '2024-07-01')],
      },
      '90 A',
    ],
    ['just under 90', { cycle: 2024, towns: three, findings: [...times(1, 'J-A3-2-1'), five] }, '88.3333 B'],
  ])('%s', (_, facts, expected) => expect(grade(facts)).toBe(expected));

  test('a town can lose no more than 10 in a part, 50 in all', () => {
    const findings = ['01', '04', '07', '10'].flatMap((month) => [
      byTown(TOWN_A, 'J-A3-2-1', `2024-${month}-02`),
      byTown(TOWN_A, 'J-A3-2-2', `2024-${month}-03`),
    ]);
    expect(grade({ cycle: 2024, findings: findings.slice(0, 2) })).toBe('90 A');
    expect(grade({ cycle: 2024, findings })).toBe('60 C');
    const yearEnd = byTown(TOWN_A, 'J-A3-2-3', '2024-12-31', { part: 'YEAR_END' });
    expect(grade({ cycle: 2024, findings: [...findings, yearEnd] })).toBe('50 BLACKLIST');
    expect(grade({ cycle: 2024, findings: [...findings, yearEnd, ...times(9, 'J-A3-2-1')] })).toBe(
      '0 BLACKLIST',
    );
  });

  test('a conduct found in a later quarter counts in the part that the town gives', () => {
    const { buckets } = graded({
      cycle: 2024,
      findings: [byTown(TOWN_A, 'J-A3-3-7', '2024-03-31', { part: 'Q2' })],
    });
    expect(buckets.filter((bucket) => bucket.lost.n !== 0n).map((bucket) => bucket.part)).toEqual(['Q2']);
  });
});

describe('the cycle is the calendar year, in force from 2020-04-01 (J-A3-0a, J-18)', () => {
  test.each([
    [2020, '2020-04-01', 'Q2'],
    [2024, '2024-01-01', 'Q1'],
    [2024, '2024-02-29', 'Q1'],
    [2024, '2024-03-31', 'Q1'],
    [2024, '2024-04-01', 'Q2'],
    [2024, '2024-12-31', 'Q4'],
  ])('cycle %i takes %s into %s', (cycle, on, part) => {
    const { deductions } = graded({ cycle, findings: [byTown(TOWN_A, 'J-A3-3-7', on)] });
    expect(deductions.map((one) => one.part)).toEqual([part]);
  });
  test('the first cycle is graded from the day of the act', () =>
    expect(grade({ cycle: 2020, findings: [] }, day('2020-04-01'))).toBe('100 A'));
});

test('a direct item decides the band whatever the score, and takes no points', () => {
  const findings = [
    byCity('J-A3-1-4', '2024-05-06', { summary: '商业贿赂' }),
    byCity('J-A3-3-7', '2024-05-07'),
  ];
  const { score, band, direct, deductions } = graded({ cycle: 2024, findings });
  expect(toDecimalString(score)).toBe('95');
  expect(band).toBe('BLACKLIST');
  expect(direct.map((one) => [one.clause, one.summary, one.ifFell.band])).toEqual([
    ['J-A3-1-4', '商业贿赂', 'A'],
  ]);
  expect(deductions.map((one) => [one.clause, one.ifFell.band])).toEqual([['J-A3-3-7', 'BLACKLIST']]);
});

test('the register says the same: the act, every item, and the points in its text', () => {
  expect(actOf('J').effectiveFrom).toBe('2020-04-01');
  for (const [clause, [{ from, value, cite }]] of JIANGYIN_2020.items) {
    expect([from, cite, citation(clause).act]).toEqual(['2020-04-01', clause, 'J']);
    if (value?.kind === 'POINTS') expect(citation(clause).text).toContain(`一次扣${value.points}分`);
  }
  const { basis } = graded({ cycle: 2024, findings: [] });
  expect(basis.map((clause) => citation(clause).act)).toEqual(['J', 'J', 'J', 'J']);
});

test('the pool adds up to 100', () => {
  const pool = JIANGYIN_2020.pool[0].value;
  expect(
    pool && sum([exact(pool.city), exact(pool.quarter).mul(4), exact(pool.yearEnd)]).equals(pool.total),
  ).toBe(true);
});
