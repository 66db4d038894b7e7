import { type Clock, clockOf } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';

/** The day on which every server of a run believes to be: the same data give the same answers whenever it is run. */
export const TODAY = day('2026-06-30');

/** A clock that showed noon of `TODAY` at `startedAt` (milliseconds since the epoch) and runs since, as keys and tokens must age. */
export function runningClock(startedAt: number): Clock {
  const ahead = Date.parse(`${TODAY}T12:00:00+08:00`) - startedAt;
  return clockOf(() => Date.now() + ahead);
}

/** The graded cycles with the day of publication and the last day in force. */
export const GRADED = [
  { cycle: 2024, publishedOn: day('2025-01-20'), inForceTo: day('2026-01-19') },
  { cycle: 2025, publishedOn: day('2026-01-20'), inForceTo: null },
] as const;

/** The cycle that runs on `TODAY`: it has findings and no grade. */
export const RUNNING = 2026;
