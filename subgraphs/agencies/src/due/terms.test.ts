import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import type { CreditFinding } from '../credit-grade/facts.ts';
import { belowFloor } from './below-floor.ts';
import { contractEndTerm } from './contract-ends.ts';
import { itemPoints, sparePoints } from './item-points.ts';
import { cycleToPublish } from './publish-results.ts';

test.each([
  ['2021-01-01', 2020],
  ['2020-12-31', undefined],
  ['2026-12-31', 2025],
  ['2027-01-01', 2026],
])('on %s the results of %s wait', (today, cycle) => expect(cycleToPublish(day(today))?.cycle).toBe(cycle));

test('no act says by which day results are published', () => {
  expect(cycleToPublish(day('2027-02-01'))).toMatchObject({
    since: '2027-01-01',
    term: { dueOn: null, clause: 'J-A3-4a', counted: { zh: '无法定期限', en: 'no statutory term' } },
  });
});

test.each([
  ['2020-03-31', '320281108', null],
  ['2020-04-01', '320281108', 'J-11c'],
  ['2026-10-01', '320281108', 'J-11c'],
  ['2026-10-01', '652301100', null],
  ['2026-10-01', null, null],
])('a contract to %s with a client in %s ends under %s, moved by no rest day', (endsOn, town, clause) => {
  expect(contractEndTerm(day(endsOn), town)).toMatchObject({ dueOn: endsOn, provisional: false, clause });
});

describe('below sixty', () => {
  const facts = (clauses: readonly string[]) => ({
    cycle: 2026,
    towns: [],
    findings: clauses.map((clause, index): CreditFinding => ({
      clause,
      occurredOn: day(`2026-03-${String(index + 1).padStart(2, '0')}`),
      scorer: 'CITY',
    })),
  });
  const tens = (count: number) => Array.from({ length: count }, () => 'J-A3-2-5');
  const on = day('2026-06-01');
  test.each([
    ['forty points lost: exactly sixty', tens(4), undefined],
    ['forty-five lost', [...tens(4), 'J-A3-3-5'], { score: '55', clause: 'J-A3-0c', direct: false }],
    ['a direct item', ['J-A3-1-3'], { score: '100', clause: 'J-A3-1-3', direct: true }],
    ['nothing', [], undefined],
  ])('%s', (_, clauses, expected) => expect(belowFloor(facts(clauses), on)).toEqual(expected));

  test('candidates are those that may have lost more than the forty points above the floor', () => {
    expect(sparePoints(on)).toBe(40);
    const points = new Map(itemPoints(on).map((item) => [item.clause, item.points]));
    expect([points.get('J-A3-1-1'), points.get('J-A3-2-1'), points.get('J-A3-3-9')]).toEqual([100, 10, 5]);
    expect(points.size).toBe(27);
  });
});
