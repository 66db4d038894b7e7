import type { Em } from '@chengan/shared/database/database';
import type { HolderKind } from '@chengan/shared/permission/roles';
import { isoInstant } from '../database/iso-instant.ts';

/** One seat at a holder, and who has it. */
export interface PersonInSeat {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly twoFactor: boolean;
  readonly seat: string;
  readonly role: string;
  /** ISO instant. */
  readonly grantedAt: string;
  /** Another person has yet to confirm it. */
  readonly waiting: boolean;
}

/** The seats in force at a holder, by name. */
export async function peopleAt(em: Em, kind: HolderKind, holder: string): Promise<PersonInSeat[]> {
  return em.execute<PersonInSeat[]>(
    `select p.id as account, p.name, p.email, coalesce(p."twoFactorEnabled", false) as "twoFactor",
            seat.id as seat, seat.role, ${isoInstant('seat.granted_at')} as "grantedAt",
            seat.confirmation = 'WAITING' as waiting
     from seat join person p on p.id = seat.account
     where seat.kind = ? and seat.holder = ? and seat.ended_at is null
     order by p.name, seat.role, seat.id`,
    [kind, holder],
  );
}

/** The account with this e-mail, in whatever letters; undefined when there is none. */
export async function accountOfEmail(em: Em, email: string): Promise<string | undefined> {
  const [row] = await em.execute<{ id: string }[]>('select id from person where email = lower(?)', [email]);
  return row?.id;
}

/** The e-mail of a person who has a seat in force at the holder; undefined for anybody else. */
export async function emailAt(
  em: Em,
  kind: HolderKind,
  holder: string,
  account: string,
): Promise<string | undefined> {
  const [row] = await em.execute<{ email: string }[]>(
    `select email from person p where id = ? and exists
       (select from seat where account = p.id and kind = ? and holder = ? and ended_at is null)`,
    [account, kind, holder],
  );
  return row?.email;
}

/** Whether a person has a second factor that is on. */
export async function hasSecondFactor(em: Em, account: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select 1 from person where id = ? and "twoFactorEnabled"', [
    account,
  ]);
  return rows.length > 0;
}

/** Ends a seat in force. False when it has ended meanwhile. */
export async function endSeat(
  em: Em,
  end: { readonly seat: string; readonly by: string; readonly at: number; readonly reason: string },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'update seat set ended_by = ?, ended_at = ?::timestamptz, end_reason = ? where id = ? and ended_at is null returning id',
    [end.by, new Date(end.at).toISOString(), end.reason, end.seat],
  );
  return rows.length === 1;
}

/**
 * A person as an invitation makes one, in the rows that better-auth would write for a sign-up. False when the e-mail has
 * got an account meanwhile.
 */
export async function addPerson(
  em: Em,
  person: {
    readonly account: string;
    readonly name: string;
    readonly email: string;
    readonly passwordHash: string;
  },
): Promise<boolean> {
  const { account, name, email, passwordHash } = person;
  const rows = await em.execute<unknown[]>(
    `insert into person (id, name, email, "emailVerified", "twoFactorEnabled") values (?, ?, ?, false, false)
     on conflict do nothing returning id`,
    [account, name, email],
  );
  if (rows.length === 0) return false;
  await em.execute(
    `insert into credential (id, "accountId", "providerId", "userId", password, "updatedAt")
     values (?, ?, 'credential', ?, ?, now())`,
    [`${account}-password`, account, account, passwordHash],
  );
  return true;
}
