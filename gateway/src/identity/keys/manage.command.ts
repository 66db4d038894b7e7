import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { ok, type Outcome, type Problem, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { record } from '../journal-entry.ts';
import { responsibleFor } from '../people/responsible.store.ts';
import { lockHolder } from '../seat/seat.store.ts';
import { DAY_MS, HOUR_MS, KEY_SCOPES, keyState, newKey } from './key.ts';
import {
  KEY_ENDED,
  KEY_TOO_MANY,
  KEY_UNKNOWN,
  type KeyWish,
  MOST_KEYS,
  overlapProblems,
  wishProblems,
} from './key-problems.ts';
import {
  addKey,
  countActive,
  endKeyBy,
  lockKey,
  type ManagedKey,
  markRevoked,
  type NewKeyRow,
} from './key.store.ts';

/** A key that has just been made. */
export interface MadeKey {
  readonly id: string;
  /** Shown once, kept nowhere. */
  readonly key: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** Makes a key for a partner that `by` may manage. Refused with all that is wrong with the wish, or KEY_TOO_MANY. */
export async function createKey(
  em: Em,
  clock: Clock,
  by: string,
  partner: string,
  wish: KeyWish,
): Promise<Outcome<MadeKey>> {
  const [first, ...more] = wishProblems(wish);
  if (first) return refused(first, ...more);
  return em.transactional(async (tx) => {
    await lockHolder(tx, 'PARTNER', partner);
    if ((await countActive(tx, partner, clock.now())) >= MOST_KEYS) return refused(KEY_TOO_MANY);
    const scopes = KEY_SCOPES.filter((one) => wish.scopes.includes(one));
    const { row, made } = rowFor(clock, by, {
      ...wish,
      partner,
      scopes,
      days: wish.expiresInDays,
      replaces: null,
    });
    await addKey(tx, row);
    const { name, perMinute } = row;
    await record(tx, clock, {
      type: 'key.created',
      actor: by,
      about: { kind: 'Key', id: row.id },
      facts: { ...(await under(tx, partner)), name, scopes, perMinute, expiresAt: made.expiresAt },
    });
    return ok(made);
  });
}

/**
 * Makes a key in place of another, with the same rights and for as long as that one was given; the old one stays good
 * for `overlapHours`. Refused with KEY_UNKNOWN for a partner that is not among `partners`, KEY_ENDED, or what is wrong.
 */
export async function rotateKey(
  em: Em,
  clock: Clock,
  by: string,
  partners: readonly string[],
  asked: { readonly id: string; readonly overlapHours: number },
): Promise<Outcome<MadeKey & { readonly oldExpiresAt: string }>> {
  const [first, ...more] = overlapProblems(asked.overlapHours);
  if (first) return refused(first, ...more);
  return em.transactional(async (tx) => {
    const old = await lockKey(tx, asked.id);
    const problem = rotationProblem(old, partners, clock.now());
    if (!old || problem) return refused(problem ?? KEY_UNKNOWN);
    const { row, made } = rowFor(clock, by, { ...old, replaces: old.id });
    await addKey(tx, row);
    const ends = await endKeyBy(tx, old.id, row.createdAt + asked.overlapHours * HOUR_MS);
    const oldExpiresAt = new Date(ends).toISOString();
    await record(tx, clock, {
      type: 'key.rotated',
      actor: by,
      about: { kind: 'Key', id: row.id },
      facts: {
        ...(await under(tx, old.partner)),
        replaces: old.id,
        oldExpiresAt,
        expiresAt: made.expiresAt,
      },
    });
    return ok({ ...made, oldExpiresAt });
  });
}

/** Ends a key now. Refused with KEY_UNKNOWN; one that was revoked before is left as it is. */
export async function revokeKey(
  em: Em,
  clock: Clock,
  by: string,
  partners: readonly string[],
  id: string,
): Promise<Outcome<{ readonly id: string }>> {
  return em.transactional(async (tx) => {
    const key = await lockKey(tx, id);
    if (!key || !partners.includes(key.partner)) return refused(KEY_UNKNOWN);
    if (key.revokedAt !== null) return ok({ id });
    await markRevoked(tx, id, by, clock.now());
    const facts = { ...(await under(tx, key.partner)), name: key.name };
    await record(tx, clock, { type: 'key.revoked', actor: by, about: { kind: 'Key', id }, facts });
    return ok({ id });
  });
}

/** The partner, and the authority that brought it in, by which the entry is found. */
async function under(em: Em, partner: string) {
  const authority = await responsibleFor(em, 'PARTNER', partner);
  return { partner, ...(authority === undefined ? {} : { authority }) };
}

function rotationProblem(
  old: ManagedKey | undefined,
  partners: readonly string[],
  now: number,
): Problem | undefined {
  if (!old || !partners.includes(old.partner)) return KEY_UNKNOWN;
  return keyState(old, now) !== 'ACTIVE' || old.isReplaced ? KEY_ENDED : undefined;
}

function rowFor(
  clock: Clock,
  by: string,
  like: Pick<NewKeyRow, 'partner' | 'name' | 'scopes' | 'perMinute' | 'days' | 'replaces'>,
): { readonly row: NewKeyRow; readonly made: MadeKey } {
  const { partner, name, scopes, perMinute, days, replaces } = like;
  const { key, hash, hint } = newKey();
  const id = newId(clock);
  const createdAt = clock.now();
  const expiresAt = createdAt + days * DAY_MS;
  const row = {
    id,
    partner,
    name,
    scopes,
    perMinute,
    days,
    replaces,
    hash,
    hint,
    createdBy: by,
    createdAt,
    expiresAt,
  };
  return { row, made: { id, key, expiresAt: new Date(expiresAt).toISOString() } };
}
