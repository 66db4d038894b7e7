import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '../database/iso-instant.ts';
import { hashOf } from '../invitation/invitation.store.ts';

export interface NewReset {
  readonly id: string;
  readonly tokenHash: string;
  readonly account: string;
  /** An account, or `system:…` for the command line. */
  readonly madeBy: string;
  /** Absent for the command line. */
  readonly makerSeat: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Keeps a new link; those made before for the same person are void. */
export async function addReset(em: Em, one: NewReset): Promise<void> {
  await voidResets(em, one.account, one.createdAt);
  await em.execute(
    `insert into password_reset (id, token_hash, account, made_by, maker_seat, created_at, expires_at)
     values (?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)`,
    [
      one.id,
      one.tokenHash,
      one.account,
      one.madeBy,
      one.makerSeat ?? null,
      new Date(one.createdAt).toISOString(),
      new Date(one.expiresAt).toISOString(),
    ],
  );
}

/** A link that is neither used nor void nor expired, and whose it is. */
export interface OpenReset {
  readonly id: string;
  readonly account: string;
  readonly email: string;
  readonly makerSeat: string | null;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** What the token opens at `now`; one statement for all that is wrong with one, so that nothing tells the cases apart. */
export async function openReset(em: Em, token: string, now: number): Promise<OpenReset | undefined> {
  const [row] = await em.execute<OpenReset[]>(
    `select r.id, r.account, p.email, r.maker_seat as "makerSeat", ${isoInstant('r.expires_at')} as "expiresAt"
     from password_reset r join person p on p.id = r.account
     where r.token_hash = ? and r.used_at is null and r.void_at is null and r.expires_at > ?::timestamptz`,
    [hashOf(token), new Date(now).toISOString()],
  );
  return row;
}

/** Uses up a link. False when another request was quicker. */
export async function markUsed(em: Em, id: string, now: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update password_reset set used_at = ?::timestamptz
     where id = ? and used_at is null and void_at is null returning id`,
    [new Date(now).toISOString(), id],
  );
  return rows.length === 1;
}

/** Makes every open link of a person void: they have set a password themselves, or another link was made. */
export async function voidResets(em: Em, account: string, now: number): Promise<void> {
  await em.execute(
    'update password_reset set void_at = ?::timestamptz where account = ? and used_at is null and void_at is null',
    [new Date(now).toISOString(), account],
  );
}

/** Whether this account has made a link for that one since `from` (ms since the epoch), whatever became of it. */
export async function hasMadeReset(em: Em, madeBy: string, account: string, from: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from password_reset where account = ? and made_by = ? and created_at >= ?::timestamptz limit 1',
    [account, madeBy, new Date(from).toISOString()],
  );
  return rows.length > 0;
}

/** Gives an account another password, ends its sessions and every sign-in under way. Returns how many sessions ended. */
export async function replacePassword(em: Em, account: string, passwordHash: string): Promise<number> {
  const changed = await em.execute<unknown[]>(
    `update credential set password = ?, "updatedAt" = now()
     where "userId" = ? and "providerId" = 'credential' returning id`,
    [passwordHash, account],
  );
  if (changed.length !== 1) throw new Error(`account ${account} has ${changed.length} passwords`);
  // whoever knew the old password and has yet to give the code is turned away as well
  await em.execute('delete from verification where value = ?', [account]);
  const ended = await em.execute<unknown[]>('delete from session where "userId" = ? returning id', [account]);
  return ended.length;
}
