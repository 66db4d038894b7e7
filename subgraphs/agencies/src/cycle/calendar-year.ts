import { type Day, day } from '@chengan/shared/time/day';

/** The first and the last day of an evaluation cycle. Both acts evaluate calendar years (J-A3-0a, S-7.2). */
export interface CycleDays {
  readonly first: Day;
  readonly last: Day;
}

/** 1 January to 31 December of `cycle`; undefined when `cycle` is not a year of four digits. */
export function cycleDays(cycle: number): CycleDays | undefined {
  if (!Number.isInteger(cycle) || cycle < 1000 || cycle > 9999) return undefined;
  return { first: day(`${cycle}-01-01`), last: day(`${cycle}-12-31`) };
}

/**
 * The day whose law governs the cycle: its last day, or `on` while the cycle is still running. So an old cycle is
 * replayed under the act that was then in force, whatever came later.
 */
export function decisiveDay(cycle: CycleDays, on: Day): Day {
  return on < cycle.last ? on : cycle.last;
}
