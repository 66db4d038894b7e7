import type { ClauseId, Norm } from '@chengan/shared/regulation/norm';
import { actOf } from '@chengan/shared/regulation/register';
import type { Measure, StarItemRule, StarSection } from './rules.ts';

/** The text carries no date; the register's setting is taken, so that there is one place to confirm it. */
const FROM = actOf('S').effectiveFrom;

type Line = readonly [Measure, number];

const once = (points: number): Line => ['ONCE', points];
const each = (points: number): Line => ['EACH', points];
const share = (points: number): Line => ['RATIO', points];
const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

/**
 * Table A.1. The deductions of a row are numbered in its order: S-A4-3 is the third of row 4. What each is about is
 * in the register under its id.
 */
export const TABLE_A1: readonly StarItemRule[] = [
  row('BASIC', 1, 4, [once(4), once(2)]),
  row('BASIC', 2, 6, [once(6), each(2)]),
  // One deduction for each of the six systems that the row names: 未有效运行、记录不完善的，每项扣0.5分.
  row('BASIC', 3, 3, times(6, each(0.5))),
  row('BASIC', 4, 4, [each(0.5), each(0.5), each(1)]),
  row('BASIC', 5, 3, [once(1), each(1), each(0.5)]),

  row('QUALITY', 6, 5, [each(0.5), share(2), share(2)]),
  row('QUALITY', 7, 5, [each(1), each(1)]),
  row('QUALITY', 8, 5, [once(5), each(1), each(1), each(1)]),
  row('QUALITY', 9, 5, [once(2), each(0.5), each(0.5), once(1)]),
  row('QUALITY', 10, 5, [once(3), once(2), once(5)]),
  row('QUALITY', 11, 5, [each(1), each(0.5)]),
  row('QUALITY', 12, 5, [once(2), once(1), once(1), each(1)]),
  row('QUALITY', 13, 5, [once(3), once(1), once(2), once(1)]),
  row('QUALITY', 14, 5, [once(3), once(2)]),
  row('QUALITY', 15, 5, [once(1), once(1), once(2), once(1)]),
  row('QUALITY', 16, 5, [once(3), once(2)]),
  row('QUALITY', 17, 5, [once(2), once(2), once(1)]),

  // 以上情形出现1项扣5分.
  row('HONESTY', 18, 10, times(6, each(5))),
  row('HONESTY', 19, 10, []),

  row('BONUS', 20, 10, []),
];

/** A value of table A.1, in force since the table is. */
export function norm<T>(value: T, cite: ClauseId): Norm<T> {
  return [{ from: FROM, value, cite }];
}

function row(section: StarSection, number: number, max: number, lines: readonly Line[]): StarItemRule {
  const item = `S-A${number}`;
  return {
    id: item,
    section,
    max: norm(max, item),
    deductions: lines.map(([measure, points], index) => {
      const id = `${item}-${index + 1}`;
      return { id, item, measure, points: norm(points, id) };
    }),
  };
}
