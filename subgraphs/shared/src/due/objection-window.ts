import type { Day } from '../time/day.ts';
import { objectionDeadline } from './objection-term.ts';

/** The public notice of a year's results; both days inside. */
export interface ResultNotice {
  readonly from: Day;
  readonly until: Day;
}

/** Until when a finding may be objected to, as things stand, and by which of the two terms. */
export interface ObjectionWindow {
  readonly until: Day;
  readonly by: 'CONFIRMATION' | 'RESULT_NOTICE';
}

/**
 * The last day on which a finding confirmed on `confirmedOn` may be objected to: ten working days after its confirmation
 * (the hub's own setting), or the last day of the public notice of the results of its cycle where that is later and has
 * begun by `today`.
 */
export function objectionWindow(
  confirmedOn: Day,
  notice: ResultNotice | undefined,
  today: Day,
): ObjectionWindow {
  const { due } = objectionDeadline(confirmedOn);
  return notice && notice.from <= today && notice.until > due
    ? { until: notice.until, by: 'RESULT_NOTICE' }
    : { until: due, by: 'CONFIRMATION' };
}
