import { describe, expect, test } from 'vitest';
import { day, quarterOf, yearOf } from '../../time/day.ts';
import { isWorkingDay } from '../../time/working-days.ts';
import { SEED, worldOf } from '../world-of.ts';

const ALL_ITEMS = [
  ...Array.from({ length: 10 }, (_, index) => `J-A3-1-${index + 1}`),
  ...Array.from({ length: 8 }, (_, index) => `J-A3-2-${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `J-A3-3-${index + 1}`),
].sort();

describe.each(['2026-01-01', '2026-11-22', '2028-02-29'])('at %s', (anchor) => {
  const world = worldOf({ seed: SEED, anchor: day(anchor) });
  const year = yearOf(world.anchor);
  const findings = world.findings.filter((one) => one.bureau === 'jiangyin');

  test('all 27 items of annex 3 occur in the two full cycles', () => {
    const past = findings.filter((one) => yearOf(one.occurredOn) < year && one.confirmedOn);
    expect([...new Set(past.map((one) => one.clause))].sort()).toEqual(ALL_ITEMS);
    expect([...new Set(past.map((one) => yearOf(one.occurredOn)))].sort()).toEqual([year - 2, year - 1]);
  });

  test('each rung of the ladder follows exactly its number of talks in the same cycle', () => {
    const rungs: Readonly<Record<string, number>> = { 'J-A3-3-8': 1, 'J-A3-2-7': 2, 'J-A3-1-8': 3 };
    const onLadder = findings.filter((one) => one.clause in rungs);
    expect([...new Set(onLadder.map((one) => one.clause))]).toHaveLength(3);
    for (const one of onLadder) {
      const talks = world.talks.filter(
        (talk) =>
          talk.subject.id === one.subject.id &&
          yearOf(talk.heldOn) === yearOf(one.occurredOn) &&
          talk.heldOn < one.occurredOn,
      );
      expect(talks).toHaveLength(rungs[one.clause] ?? 0);
    }
  });

  test('one is disputed, one revoked, one scored at year-end, one passed on to the city', () => {
    expect(findings.filter((one) => one.disputedOn && !one.revoked)).toHaveLength(1);
    expect(findings.filter((one) => one.revoked)).toHaveLength(1);
    expect(findings.filter((one) => one.part === 'YEAR_END').map((one) => quarterOf(one.occurredOn))).toEqual(
      [4],
    );
    expect(findings.filter((one) => one.spillConfirmed)).toHaveLength(1);
  });

  test('the catch-all items bring their reason, and ten points or the blacklist a leader (Q-13)', () => {
    for (const one of findings) {
      const catchAll = ['J-A3-1-10', 'J-A3-2-8', 'J-A3-3-9'].includes(one.clause);
      expect(one.reason !== undefined).toBe(catchAll);
      expect(one.byLeader ?? false).toBe(catchAll && one.clause !== 'J-A3-3-9');
    }
  });

  test('a late report is found on the day after it was due, after the fifth', () => {
    const late = findings.filter((one) => one.clause === 'J-A3-3-4');
    expect(late.length).toBeGreaterThan(5);
    for (const one of late) expect(Number(one.occurredOn.slice(8))).toBeGreaterThan(5);
  });

  test('officials act on working days', () => {
    for (const one of findings) {
      for (const on of [one.proposedOn, one.confirmedOn])
        if (on && on < world.anchor) expect(isWorkingDay(on)).toBe(true);
    }
  });
});

test('a late report of April 2025 names the day to which the holiday moved it', () => {
  const { findings } = worldOf({ seed: SEED, anchor: day('2026-11-22') });
  expect(findings.find((one) => one.clause === 'J-A3-3-4' && one.occurredOn === '2025-05-07')?.summary).toBe(
    '4月份业务情况应于5月6日前报送，逾期未报送。',
  );
});

test('the running cycle of a November has findings, that of New Year has none', () => {
  const running = (anchor: string) =>
    worldOf({ seed: SEED, anchor: day(anchor) }).findings.filter(
      (one) => one.bureau === 'jiangyin' && one.occurredOn >= `${anchor.slice(0, 4)}-01-01`,
    );
  expect(running('2026-11-22').length).toBeGreaterThan(10);
  expect(running('2026-01-02')).toEqual([]);
});
