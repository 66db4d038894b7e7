import { clockTerm, noTerm } from '@chengan/shared/due/term';
import type { DueTerm } from '@chengan/shared/due/due';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day } from '@chengan/shared/time/day';
import { workingDaysAfter } from '@chengan/shared/time/deadline';

/**
 * N-OGI-26: information for active publication appears within twenty working days of its formation, here the decision,
 * from 2019-05-15. N-GBF-2018-118-7 says the same of results of enforcement, but was not read in a text.
 */
const WORKING_DAYS: Norm<number> = [{ from: day('2019-05-15'), value: 20, cite: 'N-OGI-26' }];

/** Until when what was decided on `decidedOn` must be public; no term before the regulations said so. */
export function informationTerm(decidedOn: Day): DueTerm {
  const norm = inForce(WORKING_DAYS, decidedOn);
  return norm ? clockTerm(workingDaysAfter(decidedOn, norm.value), norm.cite) : noTerm('N-OGI-26');
}
