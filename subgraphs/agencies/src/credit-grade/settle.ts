import { type Exact, ZERO, atMost, exact } from '@chengan/shared/number/decimal';
import { CITY, type CreditPart, TOWN_PARTS, type TownPart } from './facts.ts';
import type { Scored } from './order.ts';
import type { BandFloor, CreditBand, Pool } from './rules.ts';

/** What one deduction took: from its own bucket, from the city's by confirmed spill, and from the score. */
export interface Debit {
  readonly own: Exact;
  readonly spilled: Exact;
  readonly effect: Exact;
}

/** The towns active in each part. */
export type Activity = ReadonlyMap<TownPart, ReadonlySet<string>>;

export interface Settlement {
  readonly score: Exact;
  readonly debits: ReadonlyMap<Scored, Debit>;
  /** What each touched bucket was asked for, in order; see `bucketKey`. */
  readonly asked: ReadonlyMap<string, readonly Exact[]>;
  /** What is left in each touched bucket. */
  readonly left: ReadonlyMap<string, Exact>;
}

/** Under which the points of a scorer for a part are kept in the maps of an assessment. */
export function bucketKey(scorer: string, part: CreditPart): string {
  return `${scorer} ${part}`;
}

/** The points of one part: 50, 10 in each quarter, 10 at year-end (J-A3-0b). */
export function outOf(part: CreditPart, pool: Pool): Exact {
  if (part === CITY) return exact(pool.city);
  return exact(part === 'YEAR_END' ? pool.yearEnd : pool.quarter);
}

/**
 * Takes each deduction from its scorer's bucket, never below 0 (J-A3-0b). What a town's bucket cannot bear is taken
 * from the city's only where the city confirmed it. A town bucket weighs one share of its part's mean.
 * `deductions` are in chronological order.
 */
export function settle(deductions: readonly Scored[], activity: Activity, pool: Pool): Settlement {
  const share = new Map<CreditPart, Exact>([[CITY, exact(1)]]);
  for (const part of TOWN_PARTS) share.set(part, exact(1).div(Math.max(1, activity.get(part)?.size ?? 0)));
  const left = new Map<string, Exact>();
  const asked = new Map<string, Exact[]>();
  const debits = new Map<Scored, Debit>();
  let lost = ZERO;

  const take = (scorer: string, part: CreditPart, points: Exact): Exact => {
    const key = bucketKey(scorer, part);
    const before = left.get(key) ?? outOf(part, pool);
    const taken = isZero(before) ? ZERO : atMost(points, before);
    const sofar = asked.get(key);
    if (sofar) sofar.push(points);
    else asked.set(key, [points]);
    left.set(key, isZero(taken) ? before : before.sub(taken));
    return taken;
  };

  for (const one of deductions) {
    if (!one.points) continue;
    const own = take(one.finding.scorer, one.part, one.points);
    const excess = one.finding.cityConfirmedSpill ? one.points.sub(own) : ZERO;
    const spilled = isZero(excess) ? ZERO : take(CITY, CITY, excess);
    const effect = isZero(own) ? spilled : own.mul(share.get(one.part) ?? ZERO).add(spilled);
    if (!isZero(effect)) lost = lost.add(effect);
    debits.set(one, { own, spilled, effect });
  }
  return { score: exact(pool.total).sub(lost), debits, asked, left };
}

/** The band of an unrounded score (J-A3-0c: 以上包含本数，以下不包含); a direct item decides it whatever the score. */
export function bandOf(score: Exact, floors: readonly BandFloor[], direct: boolean): CreditBand {
  if (direct) return 'BLACKLIST';
  return floors.find((floor) => score.compare(floor.atLeast) >= 0)?.band ?? 'BLACKLIST';
}

/** Cheaper than `equals`, which parses its argument: a preview settles once for every finding. */
function isZero(value: Exact): boolean {
  return value.n === 0n;
}
