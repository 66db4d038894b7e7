import type { Em } from '../database/database.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { PersonHash } from '../person-hash/person-hash.ts';
import type { Clock } from '../time/clock.ts';
import type { Day } from '../time/day.ts';

/** What a step works with: the open transaction, the clock on the step's day, and what earlier steps remember. */
export interface Stage {
  readonly em: Em;
  readonly clock: Clock;
  /**
   * From a record of the world to the id that its command gave it, and from a name to a figure. Kept with each part of
   * the load, so that a load that was killed goes on with what it knew.
   */
  readonly memory: Map<string, string>;
  /** Stands for identity numbers, in the subgraph that takes them. */
  readonly personHash?: PersonHash | undefined;
}

/** One act of an official, or of the register, on its day. */
export interface Step {
  readonly on: Day;
  /** Among steps of one day, lower comes first. */
  readonly rank: number;
  /** For messages. */
  readonly what: string;
  readonly run: (stage: Stage) => Promise<void>;
}

/** The order in which steps happen. */
export function byTime(a: Step, b: Step): number {
  return a.on === b.on ? a.rank - b.rank : a.on < b.on ? -1 : 1;
}

/** The value of a command that the demonstration must be allowed; throws with every problem, for then it is wrong. */
export function allowed<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  const problems = outcome.problems.map(({ code, field, message }) => `${code} ${field ?? ''} ${message}`);
  throw new Error(`the demonstration was refused: ${what}\n${problems.join('\n')}`);
}

/** What `memory` holds under `key`; throws when an earlier step should have put it there. */
export function remembered({ memory }: Stage, key: string): string {
  const value = memory.get(key);
  if (value === undefined) throw new Error(`the demonstration does not remember ${key}`);
  return value;
}

/** What a later step decides about a record that an earlier step made and remembered under `key`. */
export interface Decision {
  readonly on: Day;
  readonly rank: number;
  readonly what: string;
  readonly key: string;
  readonly decide: (em: Em, clock: Clock, id: string) => Promise<Outcome<unknown>>;
}

export function decisionStep({ on, rank, what, key, decide }: Decision): Step {
  return {
    on,
    rank,
    what,
    run: async (stage) => {
      allowed(await decide(stage.em, stage.clock, remembered(stage, key)), what);
    },
  };
}
