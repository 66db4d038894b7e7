import { v7 } from 'uuid';
import type { Clock } from '../time/clock.ts';

let last = { msecs: -1, seq: 0 };

/**
 * A new UUIDv7 of the clock's instant: keys of one table sort by the time at which they were given, and within one
 * process also those of one millisecond, in which a set clock may stand for long.
 */
export function newId(clock: Clock): string {
  const msecs = clock.now();
  last = { msecs, seq: msecs === last.msecs ? last.seq + 1 : 0 };
  return v7(last);
}
