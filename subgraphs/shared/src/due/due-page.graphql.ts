import { pageRequest } from '../graph/page.ts';
import { problemError, valueOrError } from '../graph/problem-error.ts';
import { parseDay, type Day } from '../time/day.ts';
import { type DueConnection, toDueItem } from './due-item.graphql.ts';
import { mergeQueues, type Position, type Positions, type Queued } from './merge.ts';

export const DEFAULT_DUE = 50;

export interface DuePage {
  readonly limit: number;
  /** Where the page before ended, by number of the queue. */
  readonly positions: Positions;
}

const MALFORMED = {
  code: 'CURSOR_MALFORMED',
  message: '翻页标记无效，请从第一页重新查询',
  messageEn: 'This page cursor is not valid; start from the first page',
  field: 'after',
};
/** Twenty queues with a day and an id each fit. */
const LONGEST = 2_000;
const ID = /^[\w-]{1,64}$/;

/** Checks `first` (1–100) and `after`. Throws PAGE_SIZE or CURSOR_MALFORMED. */
export function duePage(first: number | null | undefined, after: string | null | undefined): DuePage {
  const { limit } = valueOrError(pageRequest(first ?? DEFAULT_DUE, null, 0));
  if (after === null || after === undefined) return { limit, positions: {} };
  const positions = after.length > LONGEST ? undefined : decode(after);
  if (!positions) throw problemError([MALFORMED]);
  return { limit, positions };
}

/** A page of what the queues hold; each was read from its position on, with one row more than `limit`. */
export function toDuePage(
  queues: readonly (readonly Queued[])[],
  { limit, positions }: DuePage,
  today: Day,
): DueConnection {
  const merged = mergeQueues(queues, limit, positions);
  return {
    nodes: merged.matters.map((matter) => toDueItem(matter, today)),
    pageInfo: {
      hasNextPage: merged.hasNext,
      endCursor: merged.matters.length > 0 ? encode(merged.positions) : null,
    },
  };
}

function encode(positions: Positions): string {
  const parts = Object.entries(positions).map(([queue, { at, id }]) => [Number(queue), at, id]);
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decode(cursor: string): Positions | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return undefined;
    const positions: Record<number, Position> = {};
    for (const part of parts) {
      const [queue, at, id]: unknown[] = Array.isArray(part) ? part : [];
      if (typeof queue !== 'number' || !Number.isInteger(queue) || queue < 0 || queue > 99) return undefined;
      if (typeof at !== 'string' || parseDay(at) === undefined) return undefined;
      if (typeof id !== 'string' || !ID.test(id)) return undefined;
      positions[queue] = { at, id };
    }
    return positions;
  } catch {
    return undefined;
  }
}
