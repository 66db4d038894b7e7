import type { Em } from '@chengan/shared/database/database';
import { missingFor, type Seat } from '../seat/seat.ts';
import { seatsOf } from '../seat/seat.store.ts';
import { type CurrentSession, useSeat } from './session.store.ts';

/**
 * The seat that the session acts in: the chosen one, or the only usable one where none was ever chosen. Undefined: the
 * person has yet to choose, or the chosen seat has ended, or what it needs is missing.
 */
export async function seatInUse(em: Em, session: CurrentSession): Promise<Seat | undefined> {
  if (session.seat) return missingFor(session.seat, session.twoFactor) ? undefined : session.seat;
  if (!session.neverChose) return undefined;
  const seats = await seatsOf(em, session.account);
  const [only, ...more] = seats.filter((seat) => !missingFor(seat, session.twoFactor));
  if (!only || more.length > 0) return undefined;
  return (await useSeat(em, session.id, only.id)) ? only : undefined;
}
