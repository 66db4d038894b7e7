import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce } from '@chengan/shared/regulation/norm';
import { clauseProblem } from '@chengan/shared/regulation/register';
import type { CycleDays } from '../cycle/calendar-year.ts';
import { CITY, type CreditFinding } from './facts.ts';
import type { CreditRules } from './rules.ts';

/** What a finding is held against. */
export interface Bounds {
  /** Undefined when the cycle itself is malformed. */
  readonly cycle: CycleDays | undefined;
  /** Towns of the city, by nine-digit region code. */
  readonly townCodes: ReadonlySet<string>;
  /** The towns with projects, where the caller named them. */
  readonly named: ReadonlySet<string> | undefined;
  readonly rules: CreditRules;
}

/** Everything that keeps `finding` from being graded; `field` is its path, such as `findings.0`. */
export function checkFinding(finding: CreditFinding, field: string, bounds: Bounds): Problem[] {
  return [
    ...checkClause(finding, `${field}.clause`, bounds.rules),
    ...checkDay(finding, `${field}.occurredOn`, bounds),
    ...checkScorer(finding, `${field}.scorer`, bounds),
    ...checkPart(finding, `${field}.part`),
    ...checkSpill(finding, `${field}.cityConfirmedSpill`),
  ];
}

function checkClause({ clause, occurredOn }: CreditFinding, field: string, rules: CreditRules): Problem[] {
  const item = rules.items.get(clause);
  if (!item) return [clauseProblem(clause, field) ?? notAnItem(clause, field)];
  const repealed = occurredOn >= item[0].from && !inForce(item, occurredOn);
  return repealed
    ? [
        {
          code: 'CLAUSE_NOT_IN_FORCE',
          message: `评分条款 ${clause} 在 ${occurredOn} 已不再有效。`,
          messageEn: `Scoring item ${clause} was no longer in force on ${occurredOn}.`,
          field,
          clause,
        },
      ]
    : [];
}

function notAnItem(clause: string, field: string): Problem {
  return {
    code: 'NOT_A_SCORING_ITEM',
    message: `“${clause}”不是江阴市办法附件3的评分条款，不能据此扣分，请填写 J-A3-1-1 至 J-A3-3-9 之一。`,
    messageEn: `"${clause}" is no scoring item of Jiangyin's annex 3; give one of J-A3-1-1 to J-A3-3-9.`,
    field,
    clause,
  };
}

function checkDay({ occurredOn }: CreditFinding, field: string, { cycle, rules }: Bounds): Problem[] {
  const problems: Problem[] = [];
  if (cycle && (occurredOn < cycle.first || occurredOn > cycle.last)) {
    problems.push({
      code: 'FINDING_OUTSIDE_CYCLE',
      message: `行为发生日 ${occurredOn} 不在评定周期（${cycle.first} 至 ${cycle.last}）内。`,
      messageEn: `The conduct of ${occurredOn} lies outside the cycle (${cycle.first} to ${cycle.last}).`,
      field,
      clause: 'J-A3-0a',
    });
  }
  const from = rules.pool[0].from;
  if (occurredOn < from) {
    problems.push({
      code: 'BEFORE_ACT',
      message: `行为发生日 ${occurredOn} 早于本办法施行日 ${from}，不能依本办法扣分。`,
      messageEn: `The conduct of ${occurredOn} precedes the act, which is in force from ${from}.`,
      field,
      clause: rules.commencement,
    });
  }
  return problems;
}

function checkScorer({ scorer }: CreditFinding, field: string, { townCodes, named }: Bounds): Problem[] {
  if (scorer === CITY || named?.has(scorer)) return [];
  if (!townCodes.has(scorer)) return [unknownScorer(scorer, field)];
  if (!named) return [];
  return [
    {
      code: 'TOWN_WITHOUT_PROJECT',
      message: `镇街园 ${scorer} 不在本周期有服务项目的镇街园之列，不能评分。`,
      messageEn: `Town ${scorer} is not among the towns with projects in this cycle and cannot score.`,
      field,
      clause: 'J-A3-0b',
    },
  ];
}

/** For a scorer, and for a town named as having projects. */
export function unknownScorer(scorer: string, field: string): Problem {
  return {
    code: 'UNKNOWN_SCORER',
    message: `“${scorer}”不是江阴市的镇街园，请填写 CITY（市应急管理局）或九位区划代码，如 320281108。`,
    messageEn: `"${scorer}" is no town of Jiangyin; give CITY (the city bureau) or a nine-digit region code such as 320281108.`,
    field,
    clause: 'J-4',
  };
}

function checkPart({ scorer, part }: CreditFinding, field: string): Problem[] {
  if (part === undefined || (scorer === CITY) === (part === CITY)) return [];
  const [message, messageEn] =
    scorer === CITY
      ? [
          `市应急管理局评定的是 CITY 部分，不能计入 ${part}。`,
          `The city bureau scores the part CITY, not ${part}.`,
        ]
      : [
          `镇街园评定的是 Q1 至 Q4 和 YEAR_END 部分，不能计入 CITY。`,
          `A town scores the parts Q1 to Q4 and YEAR_END, not CITY.`,
        ];
  return [{ code: 'PART_NOT_OF_SCORER', message, messageEn, field, clause: 'J-A3-0b' }];
}

function checkSpill({ scorer, cityConfirmedSpill }: CreditFinding, field: string): Problem[] {
  if (!cityConfirmedSpill || scorer !== CITY) return [];
  return [
    {
      code: 'SPILL_NOT_OF_TOWN',
      message: '只有镇街园的扣分才可能由市局确认转入市局部分。',
      messageEn: "Only a town's deduction can spill into the city's part.",
      field,
      clause: 'J-A3-0b',
    },
  ];
}
