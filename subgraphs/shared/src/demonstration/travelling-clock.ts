import type { Clock } from '../time/clock.ts';
import { type Day, dayOfInstant } from '../time/day.ts';

const OFFICE_OPENS = 9 * 3_600_000;
const SECOND = 1_000;

export interface TravellingClock extends Clock {
  /** Moves to the opening of offices on `on`; a second further when it is there already. Never backwards. */
  travelTo(on: Day): void;
}

/**
 * A clock that is set to each event's day while the demonstration is loaded, so that journals tell true days. On the
 * last day it begins at midnight, because the real clock may not have come to the opening of offices.
 */
export function travellingClock(start: Day, last: Day): TravellingClock {
  const opening = (on: Day): number => Date.parse(`${on}T00:00:00+08:00`) + (on === last ? 0 : OFFICE_OPENS);
  let now = opening(start);
  return {
    now: () => now,
    today: () => dayOfInstant(now),
    travelTo: (on) => {
      now = Math.max(opening(on), now + SECOND);
      if (dayOfInstant(now) !== on) throw new RangeError(`the clock is past ${on}`);
    },
  };
}
