import type { Orm } from '@chengan/shared/database/database';
import type { Clock } from '@chengan/shared/time/clock';
import { type Key, keyState } from './key.ts';
import { keyByHash, markUsed } from './key.store.ts';

/** For how long a key is taken without asking the database: the longest that its end may go unnoticed elsewhere. */
const KEPT_MS = 5_000;
const MAX_KEPT = 2_000;
/** When a key was last used is written down this often, not for each request. */
const USE_WRITTEN_MS = 60_000;

/** The keys that are good, as this process knows them. */
export interface KnownKeys {
  /** The key with this hash when it is good now: without the database when it was asked for just before. */
  good(hash: string): Promise<Key | undefined>;
  /** As `good`, from memory alone; undefined also where only the database could tell. */
  remembered(hash: string): Key | undefined;
  /** What was known of a key is asked anew. Call it once a key's end is committed: in this process it is felt at once. */
  forget(id: string): void;
}

export function knownKeys(orm: Orm, clock: Clock): KnownKeys {
  const kept = new Map<string, { readonly key: Key; readonly from: number }>();
  let forgotten = 0;
  const remembered = (hash: string): Key | undefined => {
    const now = clock.now();
    const known = kept.get(hash);
    if (!known || known.from > now || now >= known.from + KEPT_MS) return undefined;
    return keyState(known.key, now) === 'ACTIVE' ? known.key : undefined;
  };
  const ask = async (hash: string): Promise<Key | undefined> => {
    const before = forgotten;
    const now = clock.now();
    const key = await keyByHash(orm.em.fork(), hash);
    kept.delete(hash);
    if (!key || keyState(key, now) !== 'ACTIVE') return undefined;
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    // a key that ended while it was being read is not remembered as it was before
    if (forgotten === before) kept.set(hash, { key, from: now });
    if (now - (key.lastUsedAt ?? 0) >= USE_WRITTEN_MS) await markUsed(orm.em.fork(), key.id, now);
    return key;
  };
  return {
    remembered,
    good: async (hash) => remembered(hash) ?? ask(hash),
    forget: (id) => {
      forgotten += 1;
      for (const [hash, { key }] of kept) if (key.id === id) kept.delete(hash);
    },
  };
}
