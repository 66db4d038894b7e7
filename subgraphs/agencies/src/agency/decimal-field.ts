import type { Problem } from '@chengan/shared/outcome/outcome';
import { exact } from '@chengan/shared/number/decimal';
import { problem } from '@chengan/shared/outcome/problem';

const DECIMAL = /^-?\d{1,12}(\.\d{1,2})?$/;

export interface DecimalField {
  readonly field: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly unitEn: string;
  /** Decimals; both are allowed. */
  readonly least: string;
  readonly most: string;
}

/** What is wrong with a decimal of at most two places: DECIMAL_MALFORMED, DECIMAL_RANGE. */
export function decimalProblems(text: string, one: DecimalField): Problem[] {
  const { field, name, nameEn, unit, unitEn, least, most } = one;
  if (!DECIMAL.test(text)) {
    return [
      problem(
        'DECIMAL_MALFORMED',
        `${name}应为数字，最多两位小数。`,
        `The ${nameEn} must be a number with at most two decimals.`,
        { field },
      ),
    ];
  }
  if (exact(text).compare(exact(least)) >= 0 && exact(text).compare(exact(most)) <= 0) return [];
  return [
    problem(
      'DECIMAL_RANGE',
      `${name}应在 ${least} 至 ${most} ${unit}之间。`,
      `The ${nameEn} must be between ${least} and ${most} ${unitEn}.`,
      { field },
    ),
  ];
}
