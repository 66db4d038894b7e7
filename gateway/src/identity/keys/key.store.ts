import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import { type Scope, SCOPES } from '@chengan/shared/permission/roles';
import { isoInstant } from '../database/iso-instant.ts';
import type { Key } from './key.ts';

interface Row {
  id: string;
  partner: string;
  name: string;
  scopes: string[];
  per_minute: number;
  days: number;
  expires: string;
  revoked: string | null;
  used: string | null;
  is_replaced: boolean;
}

/** A key with what managing it asks beyond using it. */
export interface ManagedKey extends Key {
  /** For how long it was given, in days. */
  readonly days: number;
  readonly lastUsedAt: number | null;
  readonly isReplaced: boolean;
}

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;
const COLUMNS = `id, partner, name, scopes, per_minute, days, ${ms('expires_at')} as expires,
  ${ms('revoked_at')} as revoked, ${ms('last_used_at')} as used,
  exists (select 1 from api_key other where other.replaces = api_key.id) as is_replaced`;

/** A key by its hash, whether still good or not: one statement by index. */
export async function keyByHash(em: Em, hash: string): Promise<ManagedKey | undefined> {
  const [row] = await readRows<Row>(em, `select ${COLUMNS} from api_key where hash = ?`, [hash]);
  return row && keyOf(row);
}

/** A key by its id; locked until the end of the transaction of `em`. */
export async function lockKey(em: Em, id: string): Promise<ManagedKey | undefined> {
  await em.execute('select 1 from api_key where id = ? for update', [id]);
  // read once the lock is held: a statement that waited for it sees the key as it is, but not what has replaced it meanwhile
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from api_key where id = ?`, [id]);
  return row && keyOf(row);
}

/** Keys of a partner that are good at `now`. Locks nothing. */
export async function countActive(em: Em, partner: string, now: number): Promise<number> {
  const [row] = await em.execute<{ count: string }[]>(
    `select count(*) from api_key where partner = ? and revoked_at is null and expires_at > ?::timestamptz`,
    [partner, iso(now)],
  );
  return Number(row?.count ?? 0);
}

export interface NewKeyRow extends Omit<Key, 'revokedAt'> {
  readonly hash: string;
  readonly hint: string;
  readonly days: number;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly replaces: string | null;
}

export async function addKey(em: Em, key: NewKeyRow): Promise<void> {
  await em.execute(
    `insert into api_key (id, partner, name, hash, hint, scopes, per_minute, days, created_by, created_at, expires_at, replaces)
     values (?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?::timestamptz, ?::timestamptz, ?)`,
    [
      key.id,
      key.partner,
      key.name,
      key.hash,
      key.hint,
      textArray(key.scopes),
      key.perMinute,
      key.days,
      key.createdBy,
      iso(key.createdAt),
      iso(key.expiresAt),
      key.replaces,
    ],
  );
}

/** Lets a key end at `at`, or when it would have anyway if that is sooner. Returns when. */
export async function endKeyBy(em: Em, id: string, at: number): Promise<number> {
  const [row] = await em.execute<{ expires: string }[]>(
    `update api_key set expires_at = least(expires_at, ?::timestamptz) where id = ? returning ${ms('expires_at')} as expires`,
    [iso(at), id],
  );
  return Number(row?.expires ?? at);
}

export async function markRevoked(em: Em, id: string, by: string, now: number): Promise<void> {
  await em.execute('update api_key set revoked_by = ?, revoked_at = ?::timestamptz where id = ?', [
    by,
    iso(now),
    id,
  ]);
}

export async function markUsed(em: Em, id: string, now: number): Promise<void> {
  await em.execute('update api_key set last_used_at = greatest(last_used_at, ?::timestamptz) where id = ?', [
    iso(now),
    id,
  ]);
}

export interface ListedKey {
  readonly id: string;
  readonly partner: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly string[];
  readonly perMinute: number;
  /** ISO instants. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  /** The key that this one came in place of. */
  readonly replaces: string | null;
}

/** The newest two hundred keys of these partners, newest first. */
export async function keysOf(em: Em, partners: readonly string[]): Promise<ListedKey[]> {
  return em.execute<ListedKey[]>(
    `select id, partner, name, hint, scopes, per_minute as "perMinute", ${isoInstant('created_at')} as "createdAt",
            ${isoInstant('expires_at')} as "expiresAt", ${isoInstant('last_used_at')} as "lastUsedAt",
            ${isoInstant('revoked_at')} as "revokedAt", replaces
     from api_key where partner = any(?::text[]) order by created_at desc, id limit 200`,
    [textArray(partners)],
  );
}

/**
 * The partners that an authority brought in: those whose first invitation to be accepted was its own. A second authority
 * that invites somebody of the same partner gets no say over its keys.
 */
export async function partnersOf(em: Em, authority: string): Promise<string[]> {
  const rows = await em.execute<{ holder: string }[]>(
    `select holder from (
       select distinct on (holder) holder, inviter_kind, inviter_holder from invitation
       where kind = 'PARTNER' and accepted_at is not null order by holder, accepted_at, id) first
     where inviter_kind = 'AUTHORITY' and inviter_holder = ?`,
    [authority],
  );
  return rows.map(({ holder }) => holder);
}

function keyOf(row: Row): ManagedKey {
  return {
    id: row.id,
    partner: row.partner,
    name: row.name,
    scopes: row.scopes.filter(isScope),
    perMinute: row.per_minute,
    days: row.days,
    expiresAt: Number(row.expires),
    revokedAt: row.revoked === null ? null : Number(row.revoked),
    lastUsedAt: row.used === null ? null : Number(row.used),
    isReplaced: row.is_replaced,
  };
}

function isScope(text: string): text is Scope {
  return SCOPES.some((one) => one === text);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
