import type { Official } from '../permission/actor.ts';

/** The official, having given a second factor at `now` (ms since the epoch). */
export function steppedUp<O extends Official>(official: O, now: number): O {
  return { ...official, steppedUpAt: now };
}
