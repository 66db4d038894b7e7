import { toDecimalString } from '@chengan/shared/number/decimal';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { StarAssessment } from './assessment.ts';
import type { StarBand } from './rules.ts';

/** A rating's account as it is stored and shown: table A.1 row by row, figures as decimal strings. */
export interface StarAccount {
  readonly score: string;
  readonly band: StarBand;
  readonly decisiveOn: Day;
  readonly items: readonly StarAccountItem[];
  readonly vetoes: readonly ClauseId[];
  readonly basis: readonly ClauseId[];
}

export interface StarAccountItem {
  readonly id: ClauseId;
  readonly label: string;
  readonly labelEn: string;
  readonly max: string;
  readonly lost: string;
  readonly score: string;
  readonly arithmetic: string;
  readonly deductions: readonly {
    rule: string;
    label: string;
    labelEn: string;
    count: string;
    points: string;
  }[];
  readonly additions: readonly { rule: string; label: string; labelEn: string; points: string }[];
}

/** The account of an assessment. A deduction's `points` are those it takes before the item's floor: rate × count. */
export function starAccountOf(assessment: StarAssessment): StarAccount {
  const text = toDecimalString;
  return {
    score: text(assessment.score),
    band: assessment.band,
    decisiveOn: assessment.decisiveOn,
    items: assessment.items.map(
      ({ id, label, labelEn, max, lost, score, arithmetic, deductions, additions }) => ({
        id,
        label,
        labelEn,
        max: text(max),
        lost: text(lost),
        score: text(score),
        arithmetic,
        deductions: deductions.map((one) => ({
          rule: one.rule,
          label: one.label,
          labelEn: one.labelEn,
          count: text(one.count),
          points: text(one.wanted),
        })),
        additions: additions.map((one) => ({
          rule: one.rule,
          label: one.label,
          labelEn: one.labelEn,
          points: text(one.points),
        })),
      }),
    ),
    vetoes: assessment.vetoes,
    basis: assessment.basis,
  };
}
