import { sum } from '@chengan/shared/number/decimal';
import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import {
  TOWN_A,
  TOWN_B,
  TOWN_C,
  TOWN_D,
  byCity,
  grade,
  graded,
  problemsOf,
  times,
} from '../testing/credit-facts.ts';
import type { CreditFacts, CreditFinding } from './facts.ts';
import { JIANGYIN_2020 } from './jiangyin-2020.ts';
import type { CreditRules } from './rules.ts';

/** A made-up amendment of 2022-07-01: section 三(一) takes 8, A begins at 92; and a repeal of all on 2025-03-01. */
const AMENDED: CreditRules = {
  ...JIANGYIN_2020,
  pool: [...JIANGYIN_2020.pool, { from: day('2025-03-01'), value: null, cite: 'TEST-2' }],
  bands: [
    ...JIANGYIN_2020.bands,
    {
      from: day('2022-07-01'),
      value: [
        { band: 'A', atLeast: 92 },
        { band: 'B', atLeast: 80 },
        { band: 'C', atLeast: 60 },
      ],
      cite: 'TEST-1',
    },
  ],
  items: new Map([
    ...JIANGYIN_2020.items,
    [
      'J-A3-3-1',
      [
        { from: day('2020-04-01'), value: { kind: 'POINTS', points: 5 }, cite: 'J-A3-3-1' },
        { from: day('2022-07-01'), value: { kind: 'POINTS', points: 8 }, cite: 'TEST-1' },
        { from: day('2024-01-01'), value: null, cite: 'TEST-1' },
      ],
    ],
  ]),
};

describe('an old cycle is replayed under the law of its time', () => {
  const old: CreditFacts = {
    cycle: 2021,
    findings: [byCity('J-A3-3-1', '2021-05-06'), byCity('J-A3-3-2', '2021-05-06')],
  };
  test.each([
    ['at its own end', '2021-12-31'],
    ['after the amendment', '2023-01-01'],
    ['after the repeal', '2026-01-01'],
  ])('%s', (_, on) => expect(grade(old, day(on), AMENDED)).toBe('90 A'));
});

describe('in the year of the amendment', () => {
  const facts = (on: string): CreditFacts => ({ cycle: 2022, findings: [byCity('J-A3-3-1', on)] });
  test.each([
    ['the last day before', '2022-06-30', '95 A'],
    ['the first day of it', '2022-07-01', '92 A'],
  ])('points follow the day of the conduct: %s', (_, on, expected) =>
    expect(grade(facts(on), day('2023-01-01'), AMENDED)).toBe(expected),
  );
  test.each([
    ['2022-06-30', '90 A'],
    ['2022-07-01', '90 B'],
    ['2029-01-01', '90 B'],
  ])('bands follow the cycle as of %s', (on, expected) =>
    expect(grade({ cycle: 2022, findings: [byCity('J-A3-2-1', '2022-05-06')] }, day(on), AMENDED)).toBe(
      expected,
    ),
  );
});

test('a repealed item takes nothing, and a repealed act grades nothing', () => {
  const findings = [byCity('J-A3-3-1', '2024-01-01')];
  expect(problemsOf({ cycle: 2024, findings }, undefined, AMENDED)).toEqual([
    'CLAUSE_NOT_IN_FORCE findings.0.clause J-A3-3-1',
  ]);
  expect(problemsOf({ cycle: 2025, findings: [] }, day('2025-02-28'), AMENDED)).toEqual([]);
  expect(problemsOf({ cycle: 2025, findings: [] }, day('2025-03-01'), AMENDED)).toEqual([
    'NO_ACT_IN_FORCE cycle',
  ]);
});

/** A fixed stream of numbers in 0 … 1, so that a failure can be repeated. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const TOWNS = [
  { code: TOWN_A },
  { code: TOWN_B },
  { code: TOWN_C },
  { code: TOWN_D, parts: ['Q1', 'Q4'] as const },
];
const POINT_ITEMS = [...JIANGYIN_2020.items.keys()].filter(
  (id) => !id.startsWith('J-A3-1') && !/-2-7|-3-8/.test(id),
);

function someFinding(next: () => number): CreditFinding {
  const scorer = ['CITY', TOWN_A, TOWN_B, TOWN_C][Math.floor(next() * 4)] ?? 'CITY';
  const clause = POINT_ITEMS[Math.floor(next() * POINT_ITEMS.length)] ?? '';
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
  const cityConfirmedSpill = scorer !== 'CITY' && next() < 0.3;
  return { ...byCity(clause, `2024-${month}-05`), scorer, cityConfirmedSpill };
}

describe('over 200 random years', () => {
  const years = Array.from({ length: 200 }, (_, seed) => {
    const next = stream(seed + 1);
    return Array.from({ length: 1 + Math.floor(next() * 12) }, () => someFinding(next));
  });
  test('the order of findings does not matter', () => {
    for (const findings of years) {
      const { facts: _facts, ...forward } = graded({ cycle: 2024, towns: TOWNS, findings });
      const { facts: _back, ...backward } = graded({
        cycle: 2024,
        towns: TOWNS,
        findings: findings.toReversed(),
      });
      expect(backward).toEqual(forward);
    }
  });
  test('the parts add up to the score, and the effects to what is missing from 100', () => {
    for (const findings of years) {
      const { score, parts, deductions } = graded({ cycle: 2024, towns: TOWNS, findings });
      expect(sum(parts.map((part) => part.left)).equals(score)).toBe(true);
      expect(
        sum(deductions.map((one) => one.effect))
          .add(score)
          .equals(100),
      ).toBe(true);
      expect(parts.map((part) => part.towns)).toEqual([0, 4, 3, 3, 4, 3]);
    }
  });
  test('no finding raises the score, and if one fell the score would not be lower', () => {
    for (const findings of years) {
      const all = graded({ cycle: 2024, towns: TOWNS, findings });
      const fewer = graded({ cycle: 2024, towns: TOWNS, findings: findings.slice(1) });
      expect(all.score.compare(fewer.score)).toBeLessThanOrEqual(0);
      for (const one of all.deductions) expect(one.ifFell.score.compare(all.score)).toBeGreaterThanOrEqual(0);
    }
  });
  test('"if this fell" is the grade without it', () => {
    for (const findings of years) {
      const ladder = ['J-A3-3-8', 'J-A3-2-7', 'J-A3-1-8'].map((clause) => byCity(clause, '2024-05-05'));
      const mixed = [...findings, ...ladder.slice(0, 1 + (findings.length % 3))];
      const named = mixed.map((one, index) => ({ ...one, id: `f${index}` }));
      const { deductions, direct } = graded({ cycle: 2024, towns: TOWNS, findings: named });
      for (const one of [...deductions, ...direct]) {
        const rest = named.filter((finding) => finding.id !== one.findingId);
        expect(graded({ cycle: 2024, towns: TOWNS, findings: rest }).score.equals(one.ifFell.score)).toBe(
          true,
        );
      }
    }
  });
  test('and nothing is written to what was handed in', () => {
    const findings = Object.freeze(times(3, 'J-A3-3-1').map((one) => Object.freeze(one)));
    expect(grade({ cycle: 2024, findings })).toBe('85 B');
  });
});
