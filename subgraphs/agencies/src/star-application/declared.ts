import { exact } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkDeductions } from '../star-rating/check-deductions.ts';
import { SUZHOU } from '../star-rating/suzhou.ts';
import type { Declared } from './application.ts';

const MOST = 100;
const LONGEST_NOTE = 500;
const NUMBER = /^-?\d{1,6}(\.\d{1,6})?$/;

/** What is wrong with the deductions that an agency declares of itself: table A.1 must have them, with such a count. */
export function declaredProblems(declared: readonly Declared[]): Problem[] {
  if (declared.length > MOST) {
    return [
      problem('TOO_MANY', `自评最多填写 ${MOST} 条。`, `At most ${MOST} lines of self-assessment.`, {
        field: 'declared',
      }),
    ];
  }
  const unreadable = declared.flatMap(({ count }, index) =>
    NUMBER.test(count)
      ? []
      : [
          problem('COUNT_MALFORMED', '数量应为数字。', 'The count is a number.', {
            field: `declared.${index}.count`,
          }),
        ],
  );
  const tooLong = declared.flatMap(({ note }, index) =>
    note.length <= LONGEST_NOTE
      ? []
      : [
          problem(
            'TEXT_TOO_LONG',
            `说明最多 ${LONGEST_NOTE} 字。`,
            `A note has at most ${LONGEST_NOTE} characters.`,
            {
              field: `declared.${index}.note`,
            },
          ),
        ],
  );
  if (unreadable.length > 0) return [...unreadable, ...tooLong];
  const facts = declared.map(({ rule, count }) => ({ rule, count: exact(count) }));
  const wrong = checkDeductions(facts, SUZHOU).map((one) => ({
    ...one,
    field: (one.field ?? '').replace(/^deductions/, 'declared'),
  }));
  return [...wrong, ...tooLong];
}
