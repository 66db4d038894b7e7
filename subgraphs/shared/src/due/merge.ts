import type { DueMatter } from './due.ts';

/** Where a reader of one queue has got to: the sort key of the last row taken. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

/** Before the first row of any queue. */
export const BEGINNING: Position = { at: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };

/** By number of the queue; a queue that was not begun has none. */
export type Positions = Readonly<Record<number, Position>>;

export interface Queued {
  readonly matter: DueMatter;
  readonly position: Position;
}

export interface Merged {
  readonly matters: readonly DueMatter[];
  readonly positions: Positions;
  readonly hasNext: boolean;
}

/**
 * The next `limit` matters of several queues, each in its own order: what expires first, then what waits longest. What
 * has no term comes after what has one. A queue is taken from its head only, so that its position says all of it.
 */
export function mergeQueues(
  queues: readonly (readonly Queued[])[],
  limit: number,
  before: Positions = {},
): Merged {
  const heads = queues.map(() => 0);
  const positions: Record<number, Position> = { ...before };
  const matters: DueMatter[] = [];
  const next = (): number | undefined => {
    let best: number | undefined;
    queues.forEach((queue, index) => {
      const head = queue[heads[index] ?? 0];
      const leader = best === undefined ? undefined : queues[best]?.[heads[best] ?? 0];
      if (head && (!leader || compare(head.matter, leader.matter) < 0)) best = index;
    });
    return best;
  };
  for (let index = next(); index !== undefined; index = next()) {
    if (matters.length === limit) return { matters, positions, hasNext: true };
    const taken = queues[index]?.[heads[index] ?? 0];
    if (!taken) break;
    matters.push(taken.matter);
    positions[index] = taken.position;
    heads[index] = (heads[index] ?? 0) + 1;
  }
  return { matters, positions, hasNext: false };
}

const LAST = '9999-12-31';

function compare(a: DueMatter, b: DueMatter): number {
  const keys = (one: DueMatter) => [one.term.dueOn ?? LAST, one.waitingSince ?? LAST, one.target.id];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at < 0) return 0;
  return (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}
