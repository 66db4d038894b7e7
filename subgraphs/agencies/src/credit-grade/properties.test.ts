import { exact, sum } from '@chengan/shared/number/decimal';
import { addDays, day } from '@chengan/shared/time/day';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graded, TOWN_A, TOWN_B, TOWN_C, TOWN_D } from '../testing/credit-facts.ts';
import { accountOf } from './account.ts';
import type { CreditFinding, TownProjects } from './facts.ts';

const LADDER = new Set(['J-A3-1-8', 'J-A3-2-7', 'J-A3-3-8']);
const numbered = (section: number, count: number) =>
  Array.from({ length: count }, (_, index) => `J-A3-${section}-${index + 1}`);
const CLAUSES = [...numbered(1, 10), ...numbered(2, 8), ...numbered(3, 9)];
/** Towns of the whole year, so that a further finding makes no town active. */
const TOWNS: TownProjects[] = [TOWN_A, TOWN_B, TOWN_C, TOWN_D].map((code) => ({ code }));

const finding = (clauses: readonly string[]): fc.Arbitrary<CreditFinding> =>
  fc
    .record({
      clause: fc.constantFrom(...clauses),
      occurredOn: fc.integer({ min: 0, max: 365 }).map((offset) => addDays(day('2024-01-01'), offset)),
      scorer: fc.constantFrom('CITY', TOWN_A, TOWN_B, TOWN_C),
      violation: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      cityConfirmedSpill: fc.boolean(),
    })
    .map((one) => ({ ...one, cityConfirmedSpill: one.scorer !== 'CITY' && one.cityConfirmedSpill }));
const findings = fc.array(finding(CLAUSES), { maxLength: 30 });
const of = (list: readonly CreditFinding[]) => graded({ cycle: 2024, towns: TOWNS, findings: list });
const BANDS = ['A', 'B', 'C', 'BLACKLIST'];

test('no set of findings raises a score above the full pool, and none takes it below zero', () => {
  fc.assert(
    fc.property(findings, (list) => {
      const { score } = of(list);
      expect(score.compare(100)).toBeLessThanOrEqual(0);
      expect(score.compare(0)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a further finding never raises the score, but for a higher step of the ladder that replaces a lower one', () => {
  const others = CLAUSES.filter((clause) => !LADDER.has(clause));
  fc.assert(
    fc.property(findings, fc.array(finding(others), { minLength: 1, maxLength: 5 }), (list, more) => {
      expect(of([...list, ...more]).score.compare(of(list).score)).toBeLessThanOrEqual(0);
    }),
  );
});

test('no further finding whatever improves the band', () => {
  const plain = fc.array(finding(CLAUSES.filter((clause) => !LADDER.has(clause))), { maxLength: 30 });
  fc.assert(
    fc.property(plain, finding(CLAUSES), (list, one) => {
      const [before, after] = [of(list).band, of([...list, one]).band];
      expect(BANDS.indexOf(after)).toBeGreaterThanOrEqual(BANDS.indexOf(before));
    }),
  );
});

test('the order in which findings are handed in does not matter, to no figure of the account', () => {
  const shuffled = findings.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, order]) => {
      const again = order.flatMap((index) => list[index] ?? []);
      expect(accountOf(of(again))).toEqual(accountOf(of(list)));
    }),
  );
});

test('every bucket stays between nothing and its size, and the parts add up to the score', () => {
  fc.assert(
    fc.property(findings, (list) => {
      const { buckets, parts, score, deductions } = of(list);
      for (const { left, lost, outOf } of buckets) {
        expect(left.compare(0)).toBeGreaterThanOrEqual(0);
        expect(lost.compare(0)).toBeGreaterThanOrEqual(0);
        expect(left.add(lost).equals(outOf)).toBe(true);
      }
      expect(sum(parts.map(({ left }) => left)).equals(score)).toBe(true);
      expect(
        exact(100)
          .sub(sum(deductions.map(({ effect }) => effect)))
          .equals(score),
      ).toBe(true);
    }),
  );
});
