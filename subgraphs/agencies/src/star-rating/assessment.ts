import type { Exact } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { StarFacts } from './facts.ts';
import type { Measure, StarBand, StarSection } from './rules.ts';

/** One deduction as it was counted. Labels are the register's, of the clause with the rule's id. */
export interface StarDeduction {
  readonly rule: ClauseId;
  readonly label: string;
  readonly labelEn: string;
  readonly measure: Measure;
  /** Points for one case, person or the whole share. */
  readonly points: Exact;
  /** Cases, persons or share; a rule given in several lines is added up. */
  readonly count: Exact;
  /** points × count, before the item's floor. */
  readonly wanted: Exact;
}

/** One line of the bonus as it was counted, after its own cap and before the item's. */
export interface StarAddition {
  /** `S-A20-1` … `S-A20-5`, as the table numbers them. */
  readonly rule: ClauseId;
  readonly label: string;
  readonly labelEn: string;
  readonly points: Exact;
}

/** One row of table A.1 as scored. For the bonus, `lost` is 0 and `score` what was added. */
export interface StarItem {
  readonly id: ClauseId;
  readonly section: StarSection;
  readonly label: string;
  readonly labelEn: string;
  readonly max: Exact;
  readonly lost: Exact;
  readonly score: Exact;
  readonly deductions: readonly StarDeduction[];
  /** Of the bonus item only. */
  readonly additions: readonly StarAddition[];
  /** `4 − 0.5 × 2 − 1 × 3 = 0`, `(9 + 8) ÷ 2 = 8.5`, `min(10, 5 + 2 + 3 + 2) = 10`. */
  readonly arithmetic: string;
}

/** A rating with everything that it rests on. All figures are exact; only display rounds. */
export interface StarAssessment {
  readonly facts: StarFacts;
  /** The day whose law decided. */
  readonly decisiveOn: Day;
  /** Bonus included; up to 110. Computed also when a veto stands. */
  readonly score: Exact;
  readonly band: StarBand;
  /** The twenty rows of the table, in its order. */
  readonly items: readonly StarItem[];
  readonly vetoes: readonly ClauseId[];
  /** The clauses relied on. */
  readonly basis: readonly ClauseId[];
}

/** `no-rule`: the standard was not in force; `refused`: the facts cannot be rated, with every reason. */
export type StarOutcome =
  | { readonly kind: 'decided'; readonly assessment: StarAssessment }
  | { readonly kind: 'refused' | 'no-rule'; readonly problems: readonly [Problem, ...Problem[]] };
