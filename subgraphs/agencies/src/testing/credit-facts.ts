import { toDecimalString } from '@chengan/shared/number/decimal';
import { type Day, day } from '@chengan/shared/time/day';
import type { CreditAssessment } from '../credit-grade/assessment.ts';
import { assess } from '../credit-grade/assess.ts';
import type { CreditFacts, CreditFinding } from '../credit-grade/facts.ts';
import type { CreditRules } from '../credit-grade/rules.ts';

/** Three towns that exist in the tests, and a fourth that never has a finding. */
export const [TOWN_A, TOWN_B, TOWN_C, TOWN_D] = ['320281101', '320281102', '320281103', '320281108'] as const;
export const TOWN_CODES: ReadonlySet<string> = new Set([TOWN_A, TOWN_B, TOWN_C, TOWN_D]);

/** After every cycle that the tests grade. */
export const LATER: Day = day('2030-01-01');

export function byCity(clause: string, on: string, more: Partial<CreditFinding> = {}): CreditFinding {
  return { clause, occurredOn: day(on), scorer: 'CITY', ...more };
}

export function byTown(
  town: string,
  clause: string,
  on: string,
  more: Partial<CreditFinding> = {},
): CreditFinding {
  return { clause, occurredOn: day(on), scorer: town, ...more };
}

/** `count` findings of one clause by the city, on successive days of May 2024. */
export function times(count: number, clause: string): CreditFinding[] {
  return Array.from({ length: count }, (_, index) =>
    byCity(clause, `2024-05-${String(index + 1).padStart(2, '0')}`),
  );
}

/** The assessment of facts that must be gradable. */
export function graded(facts: CreditFacts, on: Day = LATER, rules?: CreditRules): CreditAssessment {
  const outcome = assess(facts, on, TOWN_CODES, rules);
  if (outcome.kind !== 'decided') throw new Error(JSON.stringify(outcome.problems));
  return outcome.assessment;
}

/** `85 B`. */
export function grade(facts: CreditFacts, on?: Day, rules?: CreditRules): string {
  const { score, band } = graded(facts, on, rules);
  return `${toDecimalString(score)} ${band}`;
}

/** Code, field and clause of every problem, in order. */
export function problemsOf(facts: CreditFacts, on: Day = LATER, rules?: CreditRules): string[] {
  const outcome = assess(facts, on, TOWN_CODES, rules);
  if (outcome.kind === 'decided') return [];
  return outcome.problems.map(({ code, field = '', clause = '' }) => `${code} ${field} ${clause}`.trimEnd());
}
