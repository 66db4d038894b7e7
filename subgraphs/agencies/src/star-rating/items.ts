import { type Exact, ZERO, atMost, exact, mean, sum, toDecimalString } from '@chengan/shared/number/decimal';
import { type ClauseId, inForce } from '@chengan/shared/regulation/norm';
import { citation } from '@chengan/shared/regulation/register';
import type { Day } from '@chengan/shared/time/day';
import { spellCapped, spellMean, spellRest } from '../arithmetic/spell.ts';
import type { StarAddition, StarDeduction, StarItem } from './assessment.ts';
import { GROUPS, type Satisfaction, type StarDeductionFact } from './facts.ts';
import type { StarItemRule } from './rules.ts';

/** An item that starts at its maximum and loses points, never below 0 (Q-23: the sum is capped, not its lines). */
export function deductedItem(rule: StarItemRule, facts: readonly StarDeductionFact[], on: Day): StarItem {
  const max = maxOf(rule, on);
  const deductions = rule.deductions.flatMap((one): StarDeduction[] => {
    const lines = facts.filter((fact) => fact.rule === one.id);
    const points = inForce(one.points, on)?.value;
    if (lines.length === 0 || points === undefined) return [];
    const count = sum(lines.map((line) => line.count ?? exact(1)));
    const { id, measure } = one;
    return [
      { rule: id, ...labelsOf(id), measure, points: exact(points), count, wanted: exact(points).mul(count) },
    ];
  });
  const lost = atMost(sum(deductions.map((one) => one.wanted)), max);
  const taken = deductions.filter((one) => one.count.n !== 0n);
  const arithmetic = spellRest(
    max,
    taken.map(({ wanted: value, ...one }) => ({ text: product(one), value })),
  );
  return { ...headOf(rule), max, lost, score: max.sub(lost), deductions, additions: [], arithmetic };
}

/** S-A19: the mean of the groups that answered. */
export function satisfactionItem(rule: StarItemRule, answers: Satisfaction, on: Day): StarItem {
  const max = maxOf(rule, on);
  const given = GROUPS.flatMap((group) => answers[group] ?? []);
  const score = mean(given) ?? ZERO;
  const arithmetic = spellMean(given, score);
  return { ...headOf(rule), max, lost: max.sub(score), score, deductions: [], additions: [], arithmetic };
}

/** S-A20: what was earned, up to the item's maximum. */
export function bonusItem(rule: StarItemRule, additions: readonly StarAddition[], on: Day): StarItem {
  const max = maxOf(rule, on);
  const points = additions.map((addition) => addition.points);
  const score = atMost(sum(points), max);
  return {
    ...headOf(rule),
    max,
    lost: ZERO,
    score,
    deductions: [],
    additions,
    arithmetic: spellCapped(max, points),
  };
}

function headOf({ id, section }: StarItemRule): Pick<StarItem, 'id' | 'section' | 'label' | 'labelEn'> {
  return { id, section, ...labelsOf(id) };
}

function labelsOf(id: ClauseId): Pick<StarItem, 'label' | 'labelEn'> {
  const { label, labelEn } = citation(id);
  return { label, labelEn };
}

function maxOf(rule: StarItemRule, on: Day): Exact {
  return exact(inForce(rule.max, on)?.value ?? 0);
}

/** `4`, or `0.5 × 3`. */
function product({ points, count }: { readonly points: Exact; readonly count: Exact }): string {
  const text = toDecimalString(points);
  return count.equals(1) ? text : `${text} × ${toDecimalString(count)}`;
}
