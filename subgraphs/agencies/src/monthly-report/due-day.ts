import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import { type Deadline, dayOfNextMonth } from '@chengan/shared/time/deadline';
import { firstDayOf, type Month } from './month.ts';

/**
 * J-10: "于下个月5日前". The fifth counts until 24:00, and a rest day moves it to the next working day (Q-10, setting
 * `J.monthlyReport.due`). The measures are in force from 2020-04-01 (J-18), so April 2020 is the first month.
 */
const DUE_DAY: Norm<number> = [{ from: day('2020-04-01'), value: 5, cite: 'J-10' }];

/** The last day on which the report of a month is in time; undefined for months before the measures. */
export function reportDue(of: Month): Deadline | undefined {
  const norm = inForce(DUE_DAY, firstDayOf(of));
  return norm && dayOfNextMonth(firstDayOf(of), norm.value);
}

/** Whether the report of a month has not come by the end of its last day, seen on `today`. */
export function isOverdue(of: Month, today: Day): boolean {
  const deadline = reportDue(of);
  return deadline !== undefined && today > deadline.due;
}

/** Whether a report handed in on `submittedOn` is late. */
export function isLate(of: Month, submittedOn: Day): boolean {
  return isOverdue(of, submittedOn);
}
