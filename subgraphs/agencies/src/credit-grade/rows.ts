import { type Exact, mean, sum } from '@chengan/shared/number/decimal';
import { type CreditBucket, type CreditPartScore, NO_TOWN } from './assessment.ts';
import { CITY, type CreditPart, TOWN_PARTS } from './facts.ts';
import type { Pool } from './rules.ts';
import { type Activity, type Settlement, bucketKey, outOf } from './settle.ts';
import { spellMean, spellRest, term } from '../arithmetic/spell.ts';

/** One row for the city, five for each town, or five for `TOWNS` where there is none. */
export function bucketRows(
  towns: readonly string[],
  activity: Activity,
  settled: Settlement,
  pool: Pool,
): CreditBucket[] {
  const row = (scorer: string, part: CreditPart, active: boolean): CreditBucket => {
    const key = bucketKey(scorer, part);
    const whole = outOf(part, pool);
    const left = settled.left.get(key) ?? whole;
    const arithmetic = spellRest(whole, (settled.asked.get(key) ?? []).map(term));
    return { scorer, part, outOf: whole, lost: whole.sub(left), left, active, arithmetic };
  };
  const scorers = towns.length > 0 ? towns : [NO_TOWN];
  return [
    row(CITY, CITY, true),
    ...scorers.flatMap((town) =>
      TOWN_PARTS.map((part) => row(town, part, activity.get(part)?.has(town) ?? false)),
    ),
  ];
}

/** The six parts of the score. A part in which no town was active keeps its points. */
export function partRows(buckets: readonly CreditBucket[], pool: Pool): CreditPartScore[] {
  const city = buckets.filter((bucket) => bucket.part === CITY);
  const cityRow = {
    part: CITY,
    outOf: outOf(CITY, pool),
    left: sum(city.map((bucket) => bucket.left)),
    towns: 0,
    arithmetic: city[0]?.arithmetic ?? '',
  } as const;
  return [
    cityRow,
    ...TOWN_PARTS.map((part) => {
      const active = buckets.filter((bucket) => bucket.part === part && bucket.active);
      const values = active.map((bucket) => bucket.left);
      const whole = outOf(part, pool);
      const left: Exact = mean(values) ?? whole;
      return { part, outOf: whole, left, towns: active.length, arithmetic: spellMean(values, left) };
    }),
  ];
}
