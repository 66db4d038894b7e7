import { addYears, type Day } from '@chengan/shared/time/day';
import { TOWNS } from '../credit-grade/scorer.ts';
import { firstDayOf, lastDayOf, type Month } from './month.ts';

/** What decides whether a contract is of a month's report. */
export interface Reportable {
  readonly town: string | null;
  readonly startsOn: Day;
  readonly inForceTo: Day;
}

/** Whether the contract was in force on some day of the month, with a client in a town of Jiangyin: a line by itself (J-10). */
export function isReported({ town, startsOn, inForceTo }: Reportable, of: Month): boolean {
  return town !== null && TOWNS.has(town) && startsOn <= lastDayOf(of) && inForceTo >= firstDayOf(of);
}

/**
 * Whether the agency may add a line of it by hand: with a client in a town of Jiangyin, and ended in the year before the
 * month. What is still done for such a client would otherwise be in no report. No act sets the year: the hub's own measure.
 */
export function mayBeAdded({ town, inForceTo }: Reportable, of: Month): boolean {
  const first = firstDayOf(of);
  return town !== null && TOWNS.has(town) && inForceTo < first && inForceTo >= addYears(first, -1);
}
