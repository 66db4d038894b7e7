import { countedWords } from '@chengan/shared/due/counted-words';
import type { DueTerm } from '@chengan/shared/due/due';
import { type Day, yearOf } from '@chengan/shared/time/day';
import { workingDaysAfter } from '@chengan/shared/time/deadline';
import { CITY, type CreditPart } from '../credit-grade/facts.ts';
import { partPeriod, type PartPeriod } from './score-part-closes.ts';

/**
 * How long after its period a part of the score is to be closed, in working days. The Jiangyin measures set the periods
 * and no day afterwards: it is this hub's own setting, and shown as such.
 */
export const CLOSING_WORKING_DAYS = 20;

/** A part whose period is over, with the day by which it is to be closed. */
export interface EndedPart extends PartPeriod {
  readonly term: DueTerm;
}

const PARTS: readonly CreditPart[] = [CITY, 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'];

/**
 * The parts of this cycle and the last that `scorer` (CITY, or a town) scores and whose period is over on `today`, the
 * earliest first (J-A3-0a, J-A3-0b). None before the act.
 */
export function endedParts(scorer: 'CITY' | 'TOWN', today: Day): EndedPart[] {
  const year = yearOf(today);
  return [year - 1, year].flatMap((cycle) =>
    PARTS.filter((part) => (part === CITY) === (scorer === 'CITY')).flatMap((part) => {
      const period = partPeriod(cycle, part);
      return period && period.last < today ? [{ ...period, term: closingTerm(period) }] : [];
    }),
  );
}

function closingTerm({ last, clause }: PartPeriod): DueTerm {
  const deadline = workingDaysAfter(last, CLOSING_WORKING_DAYS);
  const { zh, en } = countedWords(deadline);
  return {
    dueOn: deadline.due,
    counted: {
      zh: `${zh}（文件未规定期满后的评分期限，此为本系统设定）`,
      en: `${en} (the act sets no day after the period; this one is the hub’s own)`,
    },
    provisional: deadline.provisional,
    clause,
  };
}
