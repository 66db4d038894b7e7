import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { type CycleDays, decisiveDay } from '../cycle/calendar-year.ts';
import { checkFinding, unknownScorer } from './check-findings.ts';
import { CITY, type CreditFacts } from './facts.ts';
import { type CreditRules, lawOn } from './rules.ts';

const MAX_FINDINGS = 500;
const MAX_TOWNS = 200;

/** No agency in a year has so many; such an input is a mistake, and is refused before it is looked at. */
export function checkSize({ findings, towns = [] }: CreditFacts): Problem[] {
  return [
    ...tooMany('findings', findings.length, MAX_FINDINGS),
    ...tooMany('towns', towns.length, MAX_TOWNS),
  ];
}

function tooMany(field: string, count: number, limit: number): Problem[] {
  if (count <= limit) return [];
  return [
    {
      code: 'TOO_MANY',
      message: `一次最多 ${limit} 条，现有 ${count} 条。`,
      messageEn: `At most ${limit} at once; there are ${count}.`,
      field,
    },
  ];
}

/** Whether an act grades the cycle on its decisive day: no problem, or exactly one, of the field `cycle`. */
export function checkCycle(cycle: CycleDays | undefined, on: Day, rules: CreditRules): Problem[] {
  const field = 'cycle';
  if (!cycle) {
    return [
      {
        code: 'CYCLE_MALFORMED',
        message: '评定周期应为四位数的公历年份，如 2024。',
        messageEn: 'The cycle is a calendar year of four digits, such as 2024.',
        field,
        clause: 'J-A3-0a',
      },
    ];
  }
  const decisive = decisiveDay(cycle, on);
  const from = rules.pool[0].from;
  if (decisive < from) {
    return [
      {
        code: 'BEFORE_ACT',
        message: `截至 ${decisive}，本办法尚未施行（自 ${from} 起施行），该周期没有评定依据。`,
        messageEn: `On ${decisive} the act was not yet in force (from ${from}); nothing grades this cycle.`,
        field,
        clause: rules.commencement,
      },
    ];
  }
  if (lawOn(decisive, rules)) return [];
  return [
    {
      code: 'NO_ACT_IN_FORCE',
      message: `${decisive} 没有有效的评定办法，该周期不能评定。`,
      messageEn: `No grading method was in force on ${decisive}; the cycle cannot be graded.`,
      field,
    },
  ];
}

/** Every problem of towns and findings. */
export function checkFacts(
  { towns, findings }: CreditFacts,
  cycle: CycleDays | undefined,
  townCodes: ReadonlySet<string>,
  rules: CreditRules,
): Problem[] {
  const named = towns && new Set(towns.map((town) => town.code));
  const unknownTowns = (towns ?? []).flatMap(({ code }, index) =>
    code !== CITY && townCodes.has(code) ? [] : [unknownScorer(code, `towns.${index}`)],
  );
  const bounds = { cycle, townCodes, named, rules };
  return [
    ...unknownTowns,
    ...findings.flatMap((finding, index) => checkFinding(finding, `findings.${index}`, bounds)),
  ];
}
