import { createHash, randomBytes } from 'node:crypto';
import { type Scope, scopesOf } from '@chengan/shared/permission/roles';

/** How every key begins, so that one that was left in a file or sent in a message is found by search. */
export const KEY_PREFIX = 'cahk_';
/** The prefix and 32 random bytes in base64url. */
const FORM = /^cahk_[\w-]{43}$/;
const BEARER = /^bearer +(cahk_\S*)$/i;
/** As much of a key as may be shown again, so that its owner recognises it. */
const SHOWN = KEY_PREFIX.length + 6;

export const LONGEST_DAYS = 400;
export const USUAL_PER_MINUTE = 600;
export const HIGHEST_PER_MINUTE = 6_000;
export const LONGEST_OVERLAP_HOURS = 168;
export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** What a key may be given. */
export const KEY_SCOPES: readonly Scope[] = scopesOf('PARTNER', 'system');

/** A new key, shown to its owner once; with what is kept instead of it. */
export function newKey(): { readonly key: string; readonly hash: string; readonly hint: string } {
  const key = `${KEY_PREFIX}${randomBytes(32).toString('base64url')}`;
  return { key, hash: hashOf(key), hint: key.slice(0, SHOWN) };
}

/**
 * SHA-256, without salt: a key is 256 random bits, which nobody tries out, and it is found by its hash in one read. What
 * is compared are hashes, so how long it takes says nothing about a key.
 */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** The hash of the key that a request bears; `malformed` for what is sent as a key and cannot be one; else undefined. */
export function keyHashIn(
  apiKey: string | null,
  authorization: string | null,
): string | 'malformed' | undefined {
  const bearer = authorization === null ? undefined : BEARER.exec(authorization)?.[1];
  const given = apiKey ?? bearer;
  if (given === undefined) return undefined;
  // two different keys: whose request it is cannot be told
  if (bearer !== undefined && bearer !== given) return 'malformed';
  return FORM.test(given) ? hashOf(given) : 'malformed';
}

export type KeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

/** What is kept of a key. Times in milliseconds since the epoch. */
export interface Key {
  readonly id: string;
  readonly partner: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly perMinute: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
}

/** Where a key stands at `now` (ms since the epoch). */
export function keyState(key: Pick<Key, 'expiresAt' | 'revokedAt'>, now: number): KeyState {
  if (key.revokedAt !== null) return 'REVOKED';
  return key.expiresAt > now ? 'ACTIVE' : 'EXPIRED';
}
