import { type ClauseId, type Norm, inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';

export type StarBand = 'FIVE' | 'FOUR' | 'THREE' | 'NONE' | 'NOT_RATED';

/** The four parts of the table (S-7.4). */
export type StarSection = 'BASIC' | 'QUALITY' | 'HONESTY' | 'BONUS';

/**
 * How a deduction is counted. ONCE: 扣n分, at most once. EACH: 发现1项/1人/每项扣n分, by cases or persons. RATIO:
 * n分 × the unfinished share, 0 to 1.
 */
export type Measure = 'ONCE' | 'EACH' | 'RATIO';

/** One deduction of an item, numbered in the order of the table: `S-A4-3` is the third of S-A4. */
export interface StarDeductionRule {
  readonly id: ClauseId;
  readonly item: ClauseId;
  readonly measure: Measure;
  readonly points: Norm<number>;
}

/** One row of table A.1. It is never below 0 and never above `max`. */
export interface StarItemRule {
  readonly id: ClauseId;
  readonly section: StarSection;
  readonly max: Norm<number>;
  readonly deductions: readonly StarDeductionRule[];
}

export interface StarBandFloor {
  readonly band: StarBand;
  readonly atLeast: number;
}

/** The bonus of item S-A20; its cap is the item's `max`. */
export interface BonusPoints {
  /** Best rank first: a rank of at most `upTo` brings `points`. */
  readonly ranks: readonly { readonly upTo: number; readonly points: number }[];
  readonly district: { readonly each: number; readonly cap: number };
  readonly city: { readonly each: number; readonly cap: number };
  readonly advancedTechnology: number;
  readonly innovation: number;
  readonly modelClient: number;
}

/** The survey: the lowest number of groups that must answer, and the highest answer. */
export interface SurveyRule {
  readonly item: ClauseId;
  readonly fewestGroups: number;
  readonly outOf: number;
}

export interface StarRules {
  readonly bands: Norm<readonly StarBandFloor[]>;
  /** What each section adds up to. */
  readonly sections: Norm<Readonly<Record<StarSection, number>>>;
  readonly items: readonly StarItemRule[];
  readonly survey: Norm<SurveyRule>;
  readonly bonus: Norm<BonusPoints>;
  readonly bonusItem: ClauseId;
  /** Circumstances in which no stars are given, whatever the score. */
  readonly vetoes: Norm<readonly ClauseId[]>;
}

/** The wording of the standard on one day. */
export interface StarLaw {
  readonly bands: readonly StarBandFloor[];
  readonly survey: SurveyRule;
  readonly bonus: BonusPoints;
  readonly vetoes: readonly ClauseId[];
}

/** The standard in force on `on`; undefined before commencement and after repeal. */
export function lawOn(on: Day, rules: StarRules): StarLaw | undefined {
  const bands = inForce(rules.bands, on)?.value;
  const survey = inForce(rules.survey, on)?.value;
  const bonus = inForce(rules.bonus, on)?.value;
  const vetoes = inForce(rules.vetoes, on)?.value;
  return bands && survey && bonus && vetoes && { bands, survey, bonus, vetoes };
}

/** Where the items of a section do not add up to what the act says, one line each; checked at load. */
export function sumErrors(rules: StarRules): string[] {
  const days = [...rules.items.flatMap((item) => item.max), ...rules.sections].map((version) => version.from);
  return [...new Set<Day>(days)].flatMap((on) => {
    const totals = inForce(rules.sections, on)?.value;
    if (!totals) return [];
    return (['BASIC', 'QUALITY', 'HONESTY', 'BONUS'] as const).flatMap((section) => {
      const maxima = rules.items
        .filter((item) => item.section === section)
        .map((item) => inForce(item.max, on)?.value ?? 0);
      const found = maxima.reduce((total, one) => total + one, 0);
      return found === totals[section]
        ? []
        : [`${section} adds up to ${found} on ${on}, not ${totals[section]}`];
    });
  });
}
