import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { type Day, day } from '@chengan/shared/time/day';

/** No agency is older than the republic's register of companies. */
const EARLIEST = day('1949-10-01');

/** DAY_IN_FUTURE or DAY_ABSURD for a day on which something has happened already. */
export function pastProblems(on: Day, field: string, today: Day): Problem[] {
  if (on > today)
    return [problem('DAY_IN_FUTURE', '日期不能晚于今天。', 'The day must not lie in the future.', { field })];
  if (on < EARLIEST)
    return [
      problem('DAY_ABSURD', `日期不能早于 ${EARLIEST}。`, `The day must not be before ${EARLIEST}.`, {
        field,
      }),
    ];
  return [];
}
