import type { DueTerm } from '@chengan/shared/due/due';
import { ENDS_SOON_DAYS, endTerm } from '@chengan/shared/due/term';
import { inForce } from '@chengan/shared/regulation/norm';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { addDays, type Day, day, yearOf } from '@chengan/shared/time/day';
import { periodOf } from '../credit-cycle/periods.ts';
import { CITY, type CreditPart } from '../credit-grade/facts.ts';
import { JIANGYIN_2020 } from '../credit-grade/jiangyin-2020.ts';

/** A part of the hundred points whose period is about to end. */
export interface ClosingPart extends PartPeriod {
  readonly term: DueTerm;
}

/** A part of a cycle with its points and the period in which the conduct lies; both days inside. */
export interface PartPeriod {
  readonly part: CreditPart;
  readonly cycle: number;
  readonly points: number;
  readonly first: Day;
  readonly last: Day;
  /** The clause that sets the pool. */
  readonly clause: ClauseId;
}

/** The period of a part of a cycle and its points (J-A3-0b); undefined before the act. */
export function partPeriod(cycle: number, part: CreditPart): PartPeriod | undefined {
  const { from, to } = periodOf(cycle, part);
  const [first, last] = [day(from), day(to)];
  const pool = inForce(JIANGYIN_2020.pool, last);
  if (!pool) return undefined;
  const { city, quarter, yearEnd } = pool.value;
  const points = part === CITY ? city : part === 'YEAR_END' ? yearEnd : quarter;
  return { part, cycle, points, first, last, clause: pool.cite };
}

const PARTS: readonly CreditPart[] = [CITY, 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'];

/**
 * The parts that `scorer` (CITY, or a town) scores and whose period ends within thirty days of `today`: the quarters
 * and the year-end of a town, the year of the city (J-A3-0a, J-A3-0b). The act sets the periods and no day by which a
 * part must be scored after its period; the end of the period is what is shown. None before the act.
 */
export function closingParts(scorer: 'CITY' | 'TOWN', today: Day): ClosingPart[] {
  return PARTS.filter((part) => (part === CITY) === (scorer === 'CITY')).flatMap((part) => {
    const period = partPeriod(yearOf(today), part);
    if (!period || today > period.last || today < addDays(period.last, -ENDS_SOON_DAYS)) return [];
    const { last, clause } = period;
    const counted = {
      zh: `评定期至 ${last} 届满；文件未规定期满后的评分期限`,
      en: `the period ends on ${last}; the act sets no day by which it must be scored afterwards`,
    };
    return [{ ...period, term: endTerm(last, counted, clause) }];
  });
}
