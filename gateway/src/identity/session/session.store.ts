import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { isoInstant } from '../database/iso-instant.ts';
import type { Beginning } from '../oidc/bound.ts';
import { type Seat, seatOf } from '../seat/seat.ts';

/** A session in force, whose it is, and the seat that it has in use. */
export interface CurrentSession extends Beginning {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly twoFactor: boolean;
  readonly seat: Seat | undefined;
  /** No seat has been chosen in this session yet; false where the chosen one has ended since. */
  readonly neverChose: boolean;
  /** When a one-time code was last given in it, in milliseconds since the epoch. */
  readonly steppedUpAt: number | undefined;
  /** When it began, if with a backup code, in milliseconds since the epoch. */
  readonly recoveredAt: number | undefined;
}

interface Row {
  id: string;
  account: string;
  name: string;
  email: string;
  two_factor: boolean;
  stepped_up_at: string | null;
  recovered_at: string | null;
  never_chose: boolean;
  bound_to: string[] | null;
  unproved: boolean;
  idle: boolean;
  stale: boolean;
  seat_id: string | null;
  kind: string;
  holder: string;
  holder_name: string | null;
  role: string;
}

const SELECT = `
  select s.id, p.id as account, p.name, p.email, coalesce(p."twoFactorEnabled", false) as two_factor,
         s.stepped_up_at, s.recovered_at, s.seat is null as never_chose,
         s.bound_to, s.unproved and s.stepped_up_at is null as unproved,
         s.seen_at < now() - interval '1 hour' as idle, s.seen_at < now() - interval '1 minute' as stale,
         seat.id as seat_id, seat.kind, seat.holder, seat.holder_name, seat.role
  from session s
  join person p on p.id = s."userId"
  left join seat on seat.id = s.seat and seat.account = p.id and seat.ended_at is null
    and seat.confirmation <> 'WAITING'
  where s.token = ? and s."expiresAt" > now()`;

/**
 * The session with this token, one statement by index; undefined when there is none in force. A session in which nothing
 * was asked for an hour ends here; one in use is marked as such once a minute.
 */
export async function currentSession(em: Em, token: string): Promise<CurrentSession | undefined> {
  const [row] = await readRows<Row>(em, SELECT, [token]);
  if (!row) return undefined;
  if (row.idle) {
    await em.execute('delete from session where id = ?', [row.id]);
    return undefined;
  }
  if (row.stale) await em.execute('update session set seen_at = now() where id = ?', [row.id]);
  const { id, account, name, email, seat_id: seatId, kind, holder, holder_name, role } = row;
  return {
    id,
    account,
    name,
    email,
    twoFactor: row.two_factor,
    seat: seatId === null ? undefined : seatOf({ id: seatId, account, kind, holder, holder_name, role }),
    neverChose: row.never_chose,
    boundTo: row.bound_to ?? undefined,
    unproved: row.unproved,
    steppedUpAt: msOf(row.stepped_up_at),
    recoveredAt: msOf(row.recovered_at),
  };
}

/**
 * Puts a seat to use in a session. The seat must be the person's own and in force, and the session one that may use it
 * (see `keptFrom`); whether it is, is returned.
 */
export async function useSeat(em: Em, session: string, seat: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update session s set seat = seat.id from seat
     where s.id = ? and seat.id = ? and seat.account = s."userId" and seat.ended_at is null
       and seat.confirmation <> 'WAITING'
       and (s.bound_to is null or seat.kind = 'AUTHORITY' and seat.holder = any(s.bound_to))
       and (not s.unproved or s.stepped_up_at is not null)
     returning s.id`,
    [session, seat],
  );
  return rows.length === 1;
}

function msOf(value: string | null): number | undefined {
  return value === null ? undefined : Number(value);
}

/** One of a person's sessions, as they are shown it. */
export interface ShownSession {
  readonly id: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly seenAt: string;
  readonly address: string | null;
  readonly browser: string | null;
}

/** The sessions of a person in force, the one last seen first. */
export async function sessionsOf(em: Em, account: string): Promise<ShownSession[]> {
  return em.execute<ShownSession[]>(
    `select id, ${isoInstant('"createdAt"')} as "createdAt", ${isoInstant('seen_at')} as "seenAt",
            "ipAddress" as address, "userAgent" as browser
     from session where "userId" = ? and "expiresAt" > now() and seen_at > now() - interval '1 hour'
     order by seen_at desc, id`,
    [account],
  );
}

/** Ends sessions of a person: all, only one, or all but one. Returns how many there were. */
export async function endSessions(
  em: Em,
  account: string,
  which: { readonly only?: string; readonly not?: string } = {},
): Promise<number> {
  const rows = await em.execute<unknown[]>(
    `delete from session where "userId" = ? and id = coalesce(?, id) and id <> coalesce(?, '') returning id`,
    [account, which.only ?? null, which.not ?? null],
  );
  return rows.length;
}

/** Notes when a one-time code was given in a session, in milliseconds since the epoch by the hub's clock. */
export async function stepUpSession(em: Em, session: string, at: number): Promise<void> {
  await em.execute('update session set stepped_up_at = ? where id = ?', [at, session]);
}

/** Notes that a session was begun with a backup code. */
export async function markRecovered(em: Em, session: string, at: number): Promise<void> {
  await em.execute('update session set recovered_at = ? where id = ?', [at, session]);
}
