import { setTimeout as sleep } from 'node:timers/promises';
import type { Em, Orm } from '../database/database.ts';
import { systemFork } from '../database/session.ts';
import type { JournalEntry, JournalSource } from './entry.ts';

/** What a follower does with a batch, inside the transaction that also moves its cursor. */
export type Handler = (em: Em, entries: readonly JournalEntry[]) => Promise<void>;

/** One handler that hands each batch to several, one after the other. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  return async (em, entries) => {
    for (const handle of handlers) await handle(em, entries);
  };
}

export interface FollowOptions {
  /** The follower's own database: its rows and its cursor change together or not at all. */
  readonly orm: Orm;
  readonly source: JournalSource;
  readonly handle: Handler;
  readonly batch?: number;
}

/**
 * Applies one batch; returns how many entries it took. The cursor row is locked, so two processes following the same
 * source take turns; an entry is applied exactly once however often it is delivered.
 */
export async function followOnce({ orm, source, handle, batch = 500 }: FollowOptions): Promise<number> {
  return systemFork(orm, `follow:${source.name}`).transactional(async (em) => {
    await em.execute('insert into journal_cursor (source, seq) values (?, 0) on conflict do nothing', [
      source.name,
    ]);
    const [cursor] = await em.execute<{ seq: string }[]>(
      'select seq from journal_cursor where source = ? for update',
      [source.name],
    );
    const after = Number(cursor?.seq);
    const entries = await source.read(after, batch);
    const last = entries.at(-1);
    if (!last) return 0;
    if (last.seq - after !== entries.length) {
      throw new Error(
        `journal of ${source.name}: ${entries.length} entries after ${after} end at ${last.seq}, a gap`,
      );
    }
    await handle(em, entries);
    await em.execute('update journal_cursor set seq = ? where source = ?', [last.seq, source.name]);
    return entries.length;
  });
}

/** Applies everything that there is now; returns how many entries. */
export async function catchUp(options: FollowOptions): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await followOnce(options);
    if (taken === 0) return total;
    total += taken;
  }
}

export interface Follower {
  /** Ends after the batch in hand. */
  stop(): Promise<void>;
}

/** Follows for as long as it is not stopped. A failure (the source is down, a bug) is reported and tried again. */
export function follow(
  options: FollowOptions & { readonly everyMs?: number; readonly onError: (error: unknown) => void },
): Follower {
  const stopping = new AbortController();
  const everyMs = options.everyMs ?? 500;
  const run = async (): Promise<void> => {
    let wait = everyMs;
    while (!stopping.signal.aborted) {
      try {
        await catchUp(options);
        wait = everyMs;
      } catch (error) {
        if (!stopping.signal.aborted) options.onError(error);
        wait = Math.min(wait * 2, 30_000);
      }
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
