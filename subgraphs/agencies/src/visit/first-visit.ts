import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Deadline, workingDaysAfter } from '@chengan/shared/time/deadline';
import { type Day, day } from '@chengan/shared/time/day';

/** S-A6-1: on site within ten working days of signing; in force as the act is (its day is a setting). */
const WITHIN: Norm<number> = [{ from: day('2020-10-01'), value: 10, cite: 'S-A6' }];

export interface FirstVisit {
  readonly deadline: Deadline;
  /** The first visit under the contract; null while there is none. */
  readonly on: Day | null;
  /** PENDING: none yet, and the term runs. */
  readonly state: 'IN_TIME' | 'LATE' | 'PENDING';
}

/**
 * Whether the agency was on site within ten working days after a contract was signed (S-A6-1): the day of signing is not
 * counted. Undefined before the act was in force. Which contracts lie in 苏州 is the caller's to know.
 */
export function firstVisitOf(signedOn: Day, visits: readonly Day[], today: Day): FirstVisit | undefined {
  const norm = inForce(WITHIN, signedOn);
  if (!norm) return undefined;
  const deadline = workingDaysAfter(signedOn, norm.value);
  const on =
    visits
      .filter((at) => at >= signedOn)
      .sort()
      .at(0) ?? null;
  const late = (on ?? today) > deadline.due;
  return { deadline, on, state: late ? 'LATE' : on === null ? 'PENDING' : 'IN_TIME' };
}
