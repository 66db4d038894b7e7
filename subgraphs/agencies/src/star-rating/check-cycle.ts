import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { type CycleDays, decisiveDay } from '../cycle/calendar-year.ts';
import { type StarRules, lawOn } from './rules.ts';

const FIELD = 'cycle';
/** Each year rates the year before it. */
const CLAUSE = 'S-7.2';

/** Whether the standard rates the cycle on its decisive day: no problem, or exactly one, of the field `cycle`. */
export function checkCycle(cycle: CycleDays | undefined, on: Day, rules: StarRules): Problem[] {
  if (!cycle) {
    return [
      {
        code: 'CYCLE_MALFORMED',
        message: '评定年度应为四位数的公历年份，如 2024。',
        messageEn: 'The cycle is a calendar year of four digits, such as 2024.',
        field: FIELD,
        clause: CLAUSE,
      },
    ];
  }
  const decisive = decisiveDay(cycle, on);
  if (lawOn(decisive, rules)) return [];
  const from = rules.bands[0].from;
  return [
    decisive < from
      ? {
          code: 'BEFORE_ACT',
          message: `截至 ${decisive}，本规范尚未适用（自 ${from} 起适用），该年度没有评定依据。`,
          messageEn: `On ${decisive} the standard was not yet applied (from ${from}); nothing rates this cycle.`,
          field: FIELD,
          clause: CLAUSE,
        }
      : {
          code: 'NO_ACT_IN_FORCE',
          message: `${decisive} 没有有效的星级评定规范，该年度不能评定。`,
          messageEn: `No standard was in force on ${decisive}; the cycle cannot be rated.`,
          field: FIELD,
        },
  ];
}
