import type { DueTerm } from '@chengan/shared/due/due';
import { ENDS_SOON_DAYS, endTerm } from '@chengan/shared/due/term';
import { inForce } from '@chengan/shared/regulation/norm';
import { addDays, type Day, day, yearOf } from '@chengan/shared/time/day';
import { CITY, type CreditPart } from '../credit-grade/facts.ts';
import { JIANGYIN_2020 } from '../credit-grade/jiangyin-2020.ts';

/** A part of the hundred points whose period is about to end. */
export interface ClosingPart {
  readonly part: CreditPart;
  readonly cycle: number;
  readonly points: number;
  /** The period in which the conduct lies that it is scored on; both days inside. */
  readonly first: Day;
  readonly last: Day;
  readonly term: DueTerm;
}

const PERIODS: readonly { readonly part: CreditPart; readonly from: string; readonly to: string }[] = [
  { part: CITY, from: '01-01', to: '12-31' },
  { part: 'Q1', from: '01-01', to: '03-31' },
  { part: 'Q2', from: '04-01', to: '06-30' },
  { part: 'Q3', from: '07-01', to: '09-30' },
  { part: 'Q4', from: '10-01', to: '12-31' },
  { part: 'YEAR_END', from: '01-01', to: '12-31' },
];

/**
 * The parts that `scorer` (CITY, or a town) scores and whose period ends within thirty days of `today`: the quarters
 * and the year-end of a town, the year of the city (J-A3-0a, J-A3-0b). The act sets the periods and no day by which a
 * part must be scored after its period; the end of the period is what is shown. None before the act.
 */
export function closingParts(scorer: 'CITY' | 'TOWN', today: Day): ClosingPart[] {
  const cycle = yearOf(today);
  return PERIODS.filter(({ part }) => (part === CITY) === (scorer === 'CITY')).flatMap(
    ({ part, from, to }) => {
      const last = day(`${cycle}-${to}`);
      const pool = inForce(JIANGYIN_2020.pool, last);
      if (!pool || today > last || today < addDays(last, -ENDS_SOON_DAYS)) return [];
      const { city, quarter, yearEnd } = pool.value;
      const points = part === CITY ? city : part === 'YEAR_END' ? yearEnd : quarter;
      const counted = {
        zh: `评定期至 ${last} 届满；文件未规定期满后的评分期限`,
        en: `the period ends on ${last}; the act sets no day by which it must be scored afterwards`,
      };
      return [
        {
          part,
          cycle,
          points,
          first: day(`${cycle}-${from}`),
          last,
          term: endTerm(last, counted, pool.cite),
        },
      ];
    },
  );
}
