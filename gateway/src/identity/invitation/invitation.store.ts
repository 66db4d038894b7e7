import { createHash, randomBytes } from 'node:crypto';
import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '../database/iso-instant.ts';
import { isHolderKind, type Seat } from '../seat/seat.ts';
import type { Invited, Offer } from './invitation.ts';

/** A new token, and what of it is kept. */
export function newToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** It has 256 random bits: a plain hash is enough, and lets it be found by index. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export interface NewInvitation extends Invited {
  readonly id: string;
  readonly tokenHash: string;
  /** An account, or `system:…` for the command line. */
  readonly invitedBy: string;
  readonly inviterSeat?: Seat;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly expiresAt: number;
}

export async function addInvitation(em: Em, one: NewInvitation): Promise<void> {
  const seat = one.inviterSeat;
  await em.execute(
    `insert into invitation (id, token_hash, email, kind, holder, holder_name, role, invited_by,
       inviter_seat, inviter_kind, inviter_holder, created_at, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)`,
    [
      one.id,
      one.tokenHash,
      one.email,
      one.kind,
      one.holder,
      one.name ?? null,
      one.role,
      one.invitedBy,
      seat?.id ?? null,
      seat?.kind ?? null,
      seat?.holder ?? null,
      new Date(one.createdAt).toISOString(),
      new Date(one.expiresAt).toISOString(),
    ],
  );
}

/**
 * What the token offers at `now`; undefined for one that is unknown, used, withdrawn or expired, or whose inviter has
 * left the seat that gave the right. One statement for all, so that nothing tells the cases apart.
 */
export async function openOffer(em: Em, token: string, now: number): Promise<Offer | undefined> {
  const [row] = await em.execute<
    (Omit<Offer, 'kind' | 'inviterKind'> & { kind: string; inviterKind: string | null })[]
  >(
    `select i.id, i.email, i.kind, i.holder, i.holder_name as name, i.role, i.invited_by as "invitedBy",
            i.inviter_kind as "inviterKind", i.inviter_holder as "inviterHolder", ${isoInstant('i.expires_at')} as "expiresAt"
     from invitation i left join seat s on s.id = i.inviter_seat
     where i.token_hash = ? and i.accepted_at is null and i.withdrawn_at is null
       and i.expires_at > ?::timestamptz and s.ended_at is null`,
    [hashOf(token), new Date(now).toISOString()],
  );
  if (!row || !isHolderKind(row.kind)) return undefined;
  const { inviterKind } = row;
  return {
    ...row,
    kind: row.kind,
    inviterKind: inviterKind !== null && isHolderKind(inviterKind) ? inviterKind : null,
    name: row.name ?? undefined,
  };
}

/** Uses up an invitation. False when another request was quicker. */
export async function markAccepted(em: Em, id: string, account: string, now: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update invitation set accepted_by = ?, accepted_at = ?::timestamptz
     where id = ? and accepted_at is null and withdrawn_at is null returning id`,
    [account, new Date(now).toISOString(), id],
  );
  return rows.length === 1;
}

/** Withdraws an open invitation of the holder. False when there is none. */
export async function markWithdrawn(em: Em, id: string, by: Seat, now: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update invitation set withdrawn_by = ?, withdrawn_at = ?::timestamptz
     where id = ? and inviter_kind = ? and inviter_holder = ? and accepted_at is null and withdrawn_at is null
     returning id`,
    [by.account, new Date(now).toISOString(), id, by.kind, by.holder],
  );
  return rows.length === 1;
}

export interface ListedInvitation {
  readonly id: string;
  readonly email: string;
  readonly kind: string;
  readonly holder: string;
  readonly holderName: string | null;
  readonly role: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly withdrawnAt: string | null;
}

/** The newest hundred invitations made for a holder, newest first. */
export async function invitationsBy(em: Em, { kind, holder }: Seat): Promise<ListedInvitation[]> {
  return em.execute<ListedInvitation[]>(
    `select id, email, kind, holder, holder_name as "holderName", role,
            ${isoInstant('created_at')} as "createdAt", ${isoInstant('expires_at')} as "expiresAt",
            ${isoInstant('accepted_at')} as "acceptedAt", ${isoInstant('withdrawn_at')} as "withdrawnAt"
     from invitation where inviter_kind = ? and inviter_holder = ? order by created_at desc, id limit 100`,
    [kind, holder],
  );
}
