import { exact, sum } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { SheetLine } from './application.ts';
import { isBonus } from './sheet.ts';

type Counted = Pick<SheetLine, 'rule' | 'count'>;

/**
 * Why an agency's own objection that holds cannot end in `countAfter` for `rule`, a decimal string: it would leave the
 * agency worse off than the sheet that was announced. Of a deduction or veto more is worse, of a bonus less; of the rank
 * (S-A20-1) a higher number, or none.
 */
export function worseByObjection(rule: string, countAfter: string, standing: readonly Counted[]): Problem[] {
  const before = sum(standing.filter((one) => one.rule === rule).map((one) => exact(one.count)));
  const after = exact(countAfter);
  const more = after.gt(before);
  const rank = !before.equals(0) && (more || after.equals(0));
  if (!(rule === 'S-A20-1' ? rank : isBonus({ rule, count: countAfter }) ? after.lt(before) : more))
    return [];
  return [
    problem(
      'OBJECTION_WORSE',
      '机构自己的异议成立，不能使其得分低于公示的结果；异议不成立的，请驳回。',
      "An agency's own objection that holds never leaves it worse off than announced; reject one that does not hold.",
      { field: 'countAfter', clause: 'S-7.3' },
    ),
  ];
}
