import { type Day, dayOfInstant } from './day.ts';

/** The only source of the present. `main.ts` hands in the system clock; tests and demonstrations set their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Today in Asia/Shanghai. */
  today(): Day;
}

/** A clock on a source of milliseconds, such as `Date.now` in an entry point. */
export function clockOf(now: () => number): Clock {
  return { now, today: () => dayOfInstant(now()) };
}

/** A clock that stands at noon in Asia/Shanghai of one day. */
export function fixedClock(at: Day): Clock {
  const ms = Date.parse(`${at}T12:00:00+08:00`);
  return { now: () => ms, today: () => at };
}
