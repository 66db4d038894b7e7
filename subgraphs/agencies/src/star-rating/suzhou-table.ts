import type { Norm } from '@chengan/shared/regulation/norm';
import { day } from '@chengan/shared/time/day';
import type { Measure, StarItemRule, StarSection } from './rules.ts';

/**
 * From when the standard is applied. The text as published carries no date; this is the hub's setting until the
 * authority records one: the first whole year after DB32/T 3608, which the text builds on.
 */
export const FROM = day('2020-01-01');

/** How a deduction is counted, its points, and its name in Chinese and English. */
export type DeductionLine = readonly [Measure, number, string, string];

export function norm<T>(value: T, cite: string): Norm<T> {
  return [{ from: FROM, value, cite }];
}

/** One row of table A.1; its deductions are numbered in their order. */
export function row(
  section: StarSection,
  number: number,
  max: number,
  label: string,
  labelEn: string,
  lines: readonly DeductionLine[] = [],
): StarItemRule {
  const item = `S-A${number}`;
  return {
    id: item,
    section,
    max: norm(max, item),
    label,
    labelEn,
    deductions: lines.map(([measure, points, zh, en], index) => ({
      id: `${item}-${index + 1}`,
      item,
      measure,
      points: norm(points, item),
      label: zh,
      labelEn: en,
    })),
  };
}
