import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import {
  LATER,
  TOWN_A,
  TOWN_B,
  TOWN_CODES,
  byCity,
  byTown,
  grade,
  problemsOf,
  times,
} from '../testing/credit-facts.ts';
import { assess } from './assess.ts';
import type { CreditFinding } from './facts.ts';

describe('a finding is refused', () => {
  test.each<[string, CreditFinding, string]>([
    [
      'for a clause that is not in the act',
      byCity('J-A3-2-9', '2024-05-06'),
      'UNKNOWN_CLAUSE findings.0.clause',
    ],
    ['for an eleventh direct item', byCity('J-A3-1-11', '2024-05-06'), 'UNKNOWN_CLAUSE findings.0.clause'],
    [
      "for another act's clause",
      byCity('C1-15-1', '2024-05-06'),
      'NOT_A_SCORING_ITEM findings.0.clause C1-15-1',
    ],
    ['for no clause', byCity('', '2024-05-06'), 'UNKNOWN_CLAUSE findings.0.clause'],
    ['for the cycle clause', byCity('J-A3-0a', '2024-05-06'), 'NOT_A_SCORING_ITEM findings.0.clause J-A3-0a'],
    ['for the contract clause', byCity('J-11a', '2024-05-06'), 'NOT_A_SCORING_ITEM findings.0.clause J-11a'],
    [
      'the day before its cycle',
      byCity('J-A3-3-1', '2023-12-31'),
      'FINDING_OUTSIDE_CYCLE findings.0.occurredOn J-A3-0a',
    ],
    [
      'the day after its cycle',
      byCity('J-A3-3-1', '2025-01-01'),
      'FINDING_OUTSIDE_CYCLE findings.0.occurredOn J-A3-0a',
    ],
    [
      'in a town part by the city',
      byCity('J-A3-3-1', '2024-05-06', { part: 'Q2' }),
      'PART_NOT_OF_SCORER findings.0.part J-A3-0b',
    ],
    [
      'at year-end by the city, also for a direct item',
      byCity('J-A3-1-1', '2024-05-06', { part: 'YEAR_END' }),
      'PART_NOT_OF_SCORER findings.0.part J-A3-0b',
    ],
    [
      "in the city's part by a town",
      byTown(TOWN_A, 'J-A3-3-1', '2024-05-06', { part: 'CITY' }),
      'PART_NOT_OF_SCORER findings.0.part J-A3-0b',
    ],
    [
      'by an unknown town',
      byTown('320281999', 'J-A3-3-1', '2024-05-06'),
      'UNKNOWN_SCORER findings.0.scorer J-4',
    ],
    [
      'by a town of another city',
      byTown('320505101', 'J-A3-3-1', '2024-05-06'),
      'UNKNOWN_SCORER findings.0.scorer J-4',
    ],
    [
      'by the city in small letters',
      byTown('city', 'J-A3-3-1', '2024-05-06'),
      'UNKNOWN_SCORER findings.0.scorer J-4',
    ],
    [
      "for a spill out of the city's own part",
      byCity('J-A3-3-1', '2024-05-06', { cityConfirmedSpill: true }),
      'SPILL_NOT_OF_TOWN findings.0.cityConfirmedSpill J-A3-0b',
    ],
  ])('%s', (_, finding, problem) =>
    expect(problemsOf({ cycle: 2024, findings: [finding] })).toEqual([problem]),
  );

  test('by a town that is not among the towns with projects', () =>
    expect(
      problemsOf({
        cycle: 2024,
        towns: [{ code: TOWN_B }],
        findings: [byTown(TOWN_A, 'J-A3-3-1', '2024-05-06')],
      }),
    ).toEqual(['TOWN_WITHOUT_PROJECT findings.0.scorer J-A3-0b']));
  test('by any town when none has projects', () =>
    expect(
      problemsOf({ cycle: 2024, towns: [], findings: [byTown(TOWN_A, 'J-A3-3-1', '2024-05-06')] }),
    ).toEqual(['TOWN_WITHOUT_PROJECT findings.0.scorer J-A3-0b']));
});

describe('before the act (J-18)', () => {
  test('a finding of 2020-03-31 is refused', () =>
    expect(problemsOf({ cycle: 2020, findings: [byCity('J-A3-3-1', '2020-03-31')] })).toEqual([
      'BEFORE_ACT findings.0.occurredOn J-18',
    ]));
  test('a finding of 2020-04-01 counts', () =>
    expect(grade({ cycle: 2020, findings: [byCity('J-A3-3-1', '2020-04-01')] })).toBe('95 A'));
  test('the cycle 2019 has no rule', () => {
    const outcome = assess({ cycle: 2019, findings: [] }, LATER, TOWN_CODES);
    expect(outcome.kind).toBe('no-rule');
    expect(problemsOf({ cycle: 2019, findings: [] })).toEqual(['BEFORE_ACT cycle J-18']);
  });
  test('the cycle 2020 has no rule on the eve of the act', () =>
    expect(problemsOf({ cycle: 2020, findings: [] }, day('2020-03-31'))).toEqual(['BEFORE_ACT cycle J-18']));
  test('a finding of 2019 in the cycle 2019 is before the act as well', () =>
    expect(problemsOf({ cycle: 2019, findings: [byCity('J-A3-3-1', '2019-05-06')] })).toEqual([
      'BEFORE_ACT cycle J-18',
      'BEFORE_ACT findings.0.occurredOn J-18',
    ]));
});

test('all problems come at once, each with its field', () =>
  expect(
    problemsOf({
      cycle: 2024,
      towns: [{ code: TOWN_A }, { code: '999999999' }, { code: 'CITY' }],
      findings: [
        byCity('J-A3-3-1', '2024-05-06'),
        byCity('X-1', '2019-05-06', { part: 'Q1' }),
        byTown(TOWN_B, 'J-A3-3-1', '2025-05-06', { part: 'CITY' }),
      ],
    }),
  ).toEqual([
    'UNKNOWN_SCORER towns.1 J-4',
    'UNKNOWN_SCORER towns.2 J-4',
    'UNKNOWN_CLAUSE findings.1.clause',
    'FINDING_OUTSIDE_CYCLE findings.1.occurredOn J-A3-0a',
    'BEFORE_ACT findings.1.occurredOn J-18',
    'PART_NOT_OF_SCORER findings.1.part J-A3-0b',
    'FINDING_OUTSIDE_CYCLE findings.2.occurredOn J-A3-0a',
    'TOWN_WITHOUT_PROJECT findings.2.scorer J-A3-0b',
    'PART_NOT_OF_SCORER findings.2.part J-A3-0b',
  ]));

test('an unknown town that was named is reported once, where it was named', () =>
  expect(
    problemsOf({ cycle: 2024, towns: [{ code: '1' }], findings: [byTown('1', 'J-A3-3-1', '2024-05-06')] }),
  ).toEqual(['UNKNOWN_SCORER towns.0 J-4']));

test.each([[24], [-2024], [20240], [2024.5], [Number.NaN], [Infinity]])('%d is no cycle', (cycle) =>
  expect(problemsOf({ cycle, findings: [] })).toEqual(['CYCLE_MALFORMED cycle J-A3-0a']),
);

test('a malformed cycle does not hide what is wrong with the findings', () =>
  expect(problemsOf({ cycle: 1, findings: [byCity('X', '2024-05-06')] })).toEqual([
    'CYCLE_MALFORMED cycle J-A3-0a',
    'UNKNOWN_CLAUSE findings.0.clause',
  ]));

test('500 findings are taken, 501 are too many', () => {
  const many = Array.from({ length: 500 }, () => byCity('J-A3-3-1', '2024-05-06'));
  expect(grade({ cycle: 2024, findings: many })).toBe('50 BLACKLIST');
  expect(problemsOf({ cycle: 2024, findings: [...many, ...times(1, 'J-A3-3-1')] })).toEqual([
    'TOO_MANY findings',
  ]);
});

test('200 towns are taken, 201 are too many', () => {
  const many = Array.from({ length: 200 }, () => ({ code: TOWN_A }));
  expect(grade({ cycle: 2024, towns: many, findings: [] })).toBe('100 A');
  expect(problemsOf({ cycle: 2024, towns: [...many, { code: TOWN_A }], findings: [] })).toEqual([
    'TOO_MANY towns',
  ]);
});

test('messages are Chinese and English and name what was given', () => {
  const outcome = assess({ cycle: 2024, findings: [byCity('J-A3-3-1', '2025-01-01')] }, LATER, TOWN_CODES);
  expect(outcome.kind === 'decided' ? [] : outcome.problems).toEqual([
    {
      code: 'FINDING_OUTSIDE_CYCLE',
      message: '行为发生日 2025-01-01 不在评定周期（2024-01-01 至 2024-12-31）内。',
      messageEn: 'The conduct of 2025-01-01 lies outside the cycle (2024-01-01 to 2024-12-31).',
      field: 'findings.0.occurredOn',
      clause: 'J-A3-0a',
    },
  ]);
});
