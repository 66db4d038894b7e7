import type { Inbox } from '@chengan/shared/due/asker.graphql';
import type { Position, Queued } from '@chengan/shared/due/merge';
import type { GraphContext } from '@chengan/shared/graph/context';

/**
 * One kind of thing that is due to whoever asks, in its own order: what expires first, then what waits longest. It gives
 * at most one row more than `limit` from beyond `from`, and nothing to whom it does not concern.
 */
export type Queue = (
  context: GraphContext,
  inbox: Inbox,
  page: { readonly limit: number; readonly from: Position },
) => Promise<readonly Queued[]>;

/** What of a queue that was made as a whole lies beyond a position. */
export function beyond(queue: readonly Queued[], from: Position): Queued[] {
  return queue.filter(({ position: { at, id } }) => at > from.at || (at === from.at && id > from.id));
}
