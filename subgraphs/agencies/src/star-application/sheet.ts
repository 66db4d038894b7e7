import { exact, sum } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { parseDay, type Day } from '@chengan/shared/time/day';
import { checkDeductions } from '../star-rating/check-deductions.ts';
import type { Satisfaction, StarBonusFacts, StarFacts } from '../star-rating/facts.ts';
import { SUZHOU } from '../star-rating/suzhou.ts';
import type { SheetLine } from './application.ts';

/** The lines of the bonus; S-A20-1 counts the rank, which the hub proposes, and S-A20-2 has two kinds. */
export const BONUS_RULES = [
  'S-A20-1',
  'S-A20-2-DISTRICT',
  'S-A20-2-CITY',
  'S-A20-3',
  'S-A20-4',
  'S-A20-5',
] as const;
type BonusRule = (typeof BONUS_RULES)[number];

export const VETO_RULES = ['S-7.6.2-a', 'S-7.6.2-b'] as const;

type Counted = Pick<SheetLine, 'rule' | 'count'>;

/** The facts of a score sheet: what `assessStars` decides on. */
export function factsOf(cycle: number, lines: readonly Counted[], satisfaction: Satisfaction): StarFacts {
  const counted = (rule: BonusRule) =>
    Number(sum(lines.filter((one) => one.rule === rule).map((one) => exact(one.count))).valueOf());
  const rank = counted('S-A20-1');
  const bonus: StarBonusFacts = {
    rank: rank > 0 ? rank : undefined,
    districtAwards: counted('S-A20-2-DISTRICT'),
    cityAwards: counted('S-A20-2-CITY'),
    advancedTechnology: counted('S-A20-3') > 0,
    innovation: counted('S-A20-4') > 0,
    modelClient: counted('S-A20-5') > 0,
  };
  return {
    cycle,
    deductions: lines.filter(isDeduction).map(({ rule, count }) => ({ rule, count: exact(count) })),
    satisfaction,
    bonus,
    vetoes: VETO_RULES.filter((veto) => lines.some((one) => one.rule === veto)),
  };
}

export function isBonus({ rule }: Counted): boolean {
  return (BONUS_RULES as readonly string[]).includes(rule);
}

function isVeto({ rule }: Counted): boolean {
  return (VETO_RULES as readonly string[]).includes(rule);
}

function isDeduction(line: Counted): boolean {
  return !isBonus(line) && !isVeto(line);
}

/** The row of table A.1 that a line belongs to, or the clause of a veto. */
export function rowOfRule(rule: string): string {
  return isVeto({ rule, count: '1' }) ? 'S-7.6.2' : (/^S-A\d+/.exec(rule)?.[0] ?? rule);
}

const LONGEST_NOTE = 1_000;
const MOST_LINES = 300;

/** What an official puts in for a line. */
export interface LineInput extends Counted {
  readonly note: string;
  readonly seenOn: Day;
}

/**
 * What is wrong with a line beside those that stand already: a rule of table A.1, a bonus or a veto; a count that its
 * rule can have; evidence in words; a day that is not in the future.
 */
export function lineProblems(line: LineInput, standing: readonly Counted[], today: Day): Problem[] {
  const problems = [...countProblems(line, standing)];
  if (line.note.trim() === '' || line.note.length > LONGEST_NOTE) {
    problems.push({
      code: line.note.trim() === '' ? 'EVIDENCE_MISSING' : 'TEXT_TOO_LONG',
      message: `须写明依据（何处、何事、见何材料），不超过 ${LONGEST_NOTE} 字。`,
      messageEn: `Say what it rests on (where, what, which document), in at most ${LONGEST_NOTE} characters.`,
      field: 'note',
      clause: 'S-7.2',
    });
  }
  if (parseDay(line.seenOn) === undefined || line.seenOn > today) {
    problems.push({
      code: 'DAY_IN_FUTURE',
      message: '勘察或材料的日期不能晚于今天。',
      messageEn: 'The day of the visit or document cannot be in the future.',
      field: 'seenOn',
    });
  }
  if (standing.length >= MOST_LINES) {
    problems.push({
      code: 'TOO_MANY',
      message: `评分表最多 ${MOST_LINES} 条。`,
      messageEn: `A score sheet has at most ${MOST_LINES} lines.`,
    });
  }
  return problems;
}

function countProblems(line: Counted, standing: readonly Counted[]): Problem[] {
  if (isVeto(line)) return standing.some((one) => one.rule === line.rule) ? [twice(line.rule)] : [];
  if (!isBonus(line)) return deductionProblems(line, standing);
  const once = line.rule !== 'S-A20-2-DISTRICT' && line.rule !== 'S-A20-2-CITY';
  const again = once && standing.some((one) => one.rule === line.rule);
  const count = Number(line.count);
  const ranked = line.rule === 'S-A20-1';
  const wrong = !Number.isInteger(count) || count < 1 || (once && !ranked && count > 1);
  return [
    ...(again ? [twice(line.rule)] : []),
    ...(wrong
      ? [
          {
            code: 'COUNT_MALFORMED',
            message: once && !ranked ? '此项只计一次，数量为 1。' : '名次、表彰次数应为不小于 1 的整数。',
            messageEn:
              once && !ranked
                ? 'This counts once.'
                : 'A rank or a number of awards is a whole number from 1.',
            field: 'count',
            clause: 'S-A20',
          },
        ]
      : []),
  ];
}

/** The table's own checks, with the field of this form. */
function deductionProblems(line: Counted, standing: readonly Counted[]): Problem[] {
  if (!/^-?\d{1,6}(\.\d{1,6})?$/.test(line.count)) {
    return [
      {
        code: 'COUNT_MALFORMED',
        message: '数量应为数字；S-A6-2、S-A6-3 填 0 至 1 的比率。',
        messageEn: 'The count is a number; for S-A6-2 and S-A6-3 a share from 0 to 1.',
        field: 'count',
      },
    ];
  }
  const facts = [...standing.filter(isDeduction), line].map(({ rule, count }) => ({
    rule,
    count: exact(count),
  }));
  const mine = `deductions.${facts.length - 1}.`;
  const problems = checkDeductions(facts, SUZHOU).filter(({ field }) => field?.startsWith(mine));
  const nothing = exact(line.count).n === 0n && problems.length === 0;
  return [
    ...problems.map((one) => ({ ...one, field: one.field?.slice(mine.length) ?? 'rule' })),
    ...(nothing
      ? [
          {
            code: 'COUNT_ZERO',
            message: '数量为 0 的不必登记。',
            messageEn: 'A count of 0 need not be recorded.',
            field: 'count',
          },
        ]
      : []),
  ];
}

function twice(rule: string): Problem {
  return {
    code: 'RULE_TWICE',
    message: `${rule} 已经登记，只能登记一次。`,
    messageEn: `${rule} is recorded already and may be given once only.`,
    field: 'rule',
  };
}
