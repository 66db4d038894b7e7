import { exact, toDecimalString } from '@chengan/shared/number/decimal';
import { type Day, day } from '@chengan/shared/time/day';
import type { StarAssessment, StarItem } from '../star-rating/assessment.ts';
import { assessStars } from '../star-rating/assess-stars.ts';
import type { StarDeductionFact, StarFacts } from '../star-rating/facts.ts';
import type { StarRules } from '../star-rating/rules.ts';

/** After every cycle that the tests rate. */
const LATER: Day = day('2030-01-01');

/** Facts with full marks in the survey: 100 before deductions and bonus. */
export function starFacts(more: Partial<StarFacts> = {}): StarFacts {
  return { cycle: 2024, deductions: [], satisfaction: { county: exact(10), town: exact(10) }, ...more };
}

export function lose(rule: string, count?: string | number): StarDeductionFact {
  return count === undefined ? { rule } : { rule, count: exact(count) };
}

/** The assessment of facts that must be ratable. */
export function rated(facts: StarFacts, on: Day = LATER, rules?: StarRules): StarAssessment {
  const outcome = assessStars(facts, on, rules);
  if (outcome.kind !== 'decided') throw new Error(JSON.stringify(outcome.problems));
  return outcome.assessment;
}

/** `104 FIVE`. */
export function stars(facts: StarFacts, on?: Day, rules?: StarRules): string {
  const { score, band } = rated(facts, on, rules);
  return `${toDecimalString(score)} ${band}`;
}

/** The row `S-A4` of an assessment. */
export function rowOf({ items }: StarAssessment, id: string): StarItem {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

/** Code, field and clause of every problem, in order. */
export function starProblemsOf(facts: StarFacts, on: Day = LATER, rules?: StarRules): string[] {
  const outcome = assessStars(facts, on, rules);
  if (outcome.kind === 'decided') return [];
  return outcome.problems.map(({ code, field = '', clause = '' }) => `${code} ${field} ${clause}`.trimEnd());
}
