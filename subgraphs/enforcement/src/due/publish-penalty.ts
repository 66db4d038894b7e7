import { clockTerm, noTerm } from '@chengan/shared/due/term';
import type { DueTerm } from '@chengan/shared/due/due';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import { workingDaysAfter } from '@chengan/shared/time/deadline';

/** N-WSL-78-2: a penalty is published within seven working days of the decision, from 2021-09-01. */
const WORKING_DAYS: Norm<number> = [{ from: day('2021-09-01'), value: 7, cite: 'N-WSL-78-2' }];

/** Until when a penalty decided on `decidedOn` must be public; no term before the law said so. */
export function penaltyTerm(decidedOn: Day): DueTerm {
  const norm = inForce(WORKING_DAYS, decidedOn);
  return norm ? clockTerm(workingDaysAfter(decidedOn, norm.value), norm.cite) : noTerm('N-WSL-78-2');
}
