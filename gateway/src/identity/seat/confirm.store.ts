import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isoInstant } from '../database/iso-instant.ts';
import { CONFIRMERS, mayConfirmAt } from './confirmation.ts';

/** A post at an authority that waits for a second person. */
export interface WaitingSeat {
  readonly seat: string;
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly holder: string;
  readonly role: string;
  readonly grantedBy: string;
  readonly grantedByName: string | null;
  /** ISO instant. */
  readonly grantedAt: string;
}

const WAITING = `select seat.id as seat, seat.account, p.name, p.email, seat.holder, seat.role, seat.granted_by as "grantedBy",
    giver.name as "grantedByName", ${isoInstant('seat.granted_at')} as "grantedAt"
  from seat join person p on p.id = seat.account left join person giver on giver.id = seat.granted_by
  where seat.kind = 'AUTHORITY' and seat.confirmation = 'WAITING' and seat.ended_at is null`;

/** The posts of these authorities that wait for a confirmation, the oldest first; at most two hundred. */
export async function waitingSeats(em: Em, authorities: readonly string[]): Promise<WaitingSeat[]> {
  return em.execute<WaitingSeat[]>(
    `${WAITING} and seat.holder = any(?::text[]) order by seat.granted_at, seat.id limit 200`,
    [textArray(authorities)],
  );
}

export async function waitingSeat(em: Em, id: string): Promise<WaitingSeat | undefined> {
  const [row] = await em.execute<WaitingSeat[]>(`${WAITING} and seat.id = ?`, [id]);
  return row;
}

/** Whether somebody other than `but` is in office who may confirm posts of the authority `holder`. */
export async function hasConfirmer(em: Em, holder: string, but: readonly string[]): Promise<boolean> {
  const rows = await em.execute<{ holder: string; role: string }[]>(
    `select distinct holder, role from seat where kind = 'AUTHORITY' and role = any(?::text[]) and ended_at is null
       and confirmation <> 'WAITING' and account <> all(?::text[])`,
    [textArray(CONFIRMERS), textArray(but)],
  );
  return rows.some((one) => mayConfirmAt({ kind: 'AUTHORITY', ...one }, holder));
}

/** Confirms a post that waits. False when it was confirmed or ended meanwhile. */
export async function markConfirmed(em: Em, seat: string, by: string, at: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update seat set confirmation = 'CONFIRMED', confirmed_by = ?, confirmed_at = ?::timestamptz
     where id = ? and confirmation = 'WAITING' and ended_at is null returning id`,
    [by, new Date(at).toISOString(), seat],
  );
  return rows.length === 1;
}
