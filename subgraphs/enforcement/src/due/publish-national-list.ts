import { clockTerm, noTerm } from '@chengan/shared/due/term';
import type { DueTerm } from '@chengan/shared/due/due';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import { workingDaysAfter } from '@chengan/shared/time/deadline';

/**
 * N-MEM-11-PUBLISH: an entry on the national list is published within twenty working days, from 2023-10-01. The number
 * was not read in a text; the clause says so where it is shown.
 */
const WORKING_DAYS: Norm<number> = [{ from: day('2023-10-01'), value: 20, cite: 'N-MEM-11-PUBLISH' }];

/** Until when an entry on the national list decided on `decidedOn` must be public; no term before Order 11. */
export function nationalListTerm(decidedOn: Day): DueTerm {
  const norm = inForce(WORKING_DAYS, decidedOn);
  return norm ? clockTerm(workingDaysAfter(decidedOn, norm.value), norm.cite) : noTerm('N-MEM-11-PUBLISH');
}
