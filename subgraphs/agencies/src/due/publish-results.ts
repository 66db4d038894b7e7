import type { DueTerm } from '@chengan/shared/due/due';
import { noTerm } from '@chengan/shared/due/term';
import { inForce } from '@chengan/shared/regulation/norm';
import { type Day, day, yearOf } from '@chengan/shared/time/day';
import { JIANGYIN_2020 } from '../credit-grade/jiangyin-2020.ts';

/** A cycle that is over and whose results are published next. */
export interface CycleToPublish {
  readonly cycle: number;
  readonly since: Day;
  readonly term: DueTerm;
}

/**
 * The last cycle that is over on `today`, if the act was in force at its end. Results are decided and published every
 * year (J-16a, J-A3-4a); no act says by which day, so there is no term, and it waits since 1 January.
 */
export function cycleToPublish(today: Day): CycleToPublish | undefined {
  const cycle = yearOf(today) - 1;
  if (!inForce(JIANGYIN_2020.bands, day(`${cycle}-12-31`))) return undefined;
  return { cycle, since: day(`${cycle + 1}-01-01`), term: noTerm('J-A3-4a') };
}
