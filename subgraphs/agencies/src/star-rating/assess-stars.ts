import { type Exact, sum } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { cycleDays, decisiveDay } from '../cycle/calendar-year.ts';
import type { StarItem, StarOutcome } from './assessment.ts';
import { additionsOf } from './bonus.ts';
import { checkCycle } from './check-cycle.ts';
import { checkDeductions } from './check-deductions.ts';
import { checkBonus, checkSatisfaction, checkSize, checkVetoes } from './check-facts.ts';
import type { StarFacts } from './facts.ts';
import { bonusItem, deductedItem, satisfactionItem } from './items.ts';
import { type StarBand, type StarBandFloor, type StarLaw, type StarRules, lawOn } from './rules.ts';
import { SUZHOU } from './suzhou.ts';

/**
 * The yearly star rating under table A.1 (S-7): score with bonus, band, and the twenty rows with their arithmetic.
 *
 * `on` is the day as of which the rating is asked for; the law of the cycle's last day decides, or of `on` while the
 * cycle runs. A veto (S-7.6.2) leaves the agency unrated whatever the score, which is computed all the same. Refuses
 * with every problem at once; no problem throws.
 */
export function assessStars(facts: StarFacts, on: Day, rules: StarRules = SUZHOU): StarOutcome {
  const oversize = refusal('refused', checkSize(facts));
  if (oversize) return oversize;
  const cycle = cycleDays(facts.cycle);
  const decisiveOn = cycle && decisiveDay(cycle, on);
  const law = decisiveOn && lawOn(decisiveOn, rules);
  // Where no wording is in force the first one still tells what else is wrong.
  const wording = law ?? lawOn(rules.bands[0].from, rules);
  if (!wording) throw new Error('the standard has no first wording');
  const problems = [
    ...checkCycle(cycle, on, rules),
    ...checkDeductions(facts.deductions, rules),
    ...checkSatisfaction(facts.satisfaction, wording.survey),
    ...checkBonus(facts.bonus ?? {}, rules.bonusItem),
    ...checkVetoes(facts.vetoes ?? [], wording.vetoes),
  ];
  const refused = refusal(cycle && !law ? 'no-rule' : 'refused', problems);
  if (refused) return refused;
  if (!law) throw new Error(`no standard for the cycle ${facts.cycle}, which passed its check`);
  return decide(facts, decisiveOn, law, rules);
}

function decide(facts: StarFacts, decisiveOn: Day, law: StarLaw, rules: StarRules): StarOutcome {
  const items = rules.items.map((rule): StarItem => {
    if (rule.id === law.survey.item) return satisfactionItem(rule, facts.satisfaction, decisiveOn);
    if (rule.id === rules.bonusItem)
      return bonusItem(rule, additionsOf(facts.bonus ?? {}, law.bonus), decisiveOn);
    return deductedItem(rule, facts.deductions, decisiveOn);
  });
  const score = sum(items.map((item) => item.score));
  const vetoes = law.vetoes.filter((veto) => facts.vetoes?.includes(veto));
  const touched = items.filter((item) => item.deductions.length > 0 || item.additions.length > 0);
  const basis = ['S-7.2', 'S-7.4', 'S-7.5', ...vetoes, ...touched.map((item) => item.id), law.survey.item];
  return {
    kind: 'decided',
    assessment: {
      facts,
      decisiveOn,
      score,
      band: starBandOf(score, law.bands, vetoes.length > 0),
      items,
      vetoes,
      basis: [...new Set(basis)],
    },
  };
}

/** The band of an unrounded score with bonus (S-7.5); a veto leaves unrated whatever the score (S-7.6.2). */
export function starBandOf(score: Exact, floors: readonly StarBandFloor[], vetoed: boolean): StarBand {
  if (vetoed) return 'NOT_RATED';
  return floors.find((floor) => score.compare(floor.atLeast) >= 0)?.band ?? 'NONE';
}

function refusal(kind: 'refused' | 'no-rule', [first, ...more]: readonly Problem[]): StarOutcome | undefined {
  return first && { kind, problems: [first, ...more] };
}
