import { v7 } from 'uuid';
import type { Clock } from '../time/clock.ts';

/** A new UUIDv7 of the clock's instant: keys of one table sort by the time at which they were given. */
export function newId(clock: Clock): string {
  return v7({ msecs: clock.now() });
}
