import type { Em } from '@chengan/shared/database/database';
import { PERIOD_SECONDS } from './one-time-code.ts';

const LOCK_AFTER = 10;
const LOCK_MINUTES = 15;

/** A person's second factor, with its secret as it lies in the database: encrypted. */
export interface SecondFactor {
  readonly id: string;
  readonly secret: string;
  /** A code has been given once, so that it is known to work. */
  readonly verified: boolean;
  /** Too many wrong codes: none is taken for a quarter of an hour. */
  readonly locked: boolean;
  /** The step of time that it is now, by the clock of the database, as for sessions. */
  readonly now: number;
}

export async function secondFactorOf(em: Em, account: string): Promise<SecondFactor | undefined> {
  const [row] = await em.execute<(Omit<SecondFactor, 'now'> & { now: string })[]>(
    `select id, secret, coalesce(verified, false) as verified, coalesce("lockedUntil" > now(), false) as locked,
            floor(extract(epoch from now()) / ${PERIOD_SECONDS})::bigint as now
     from second_factor where "userId" = ?`,
    [account],
  );
  return row && { ...row, now: Number(row.now) };
}

/** Marks the code of a step as used. False when it, or one of a later step, was used before: a code is good once. */
export async function takeStep(em: Em, factor: string, step: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'update second_factor set last_step = ? where id = ? and coalesce(last_step, -1) < ? returning id',
    [step, factor, step],
  );
  return rows.length === 1;
}

/** Counts a wrong code, with those given at sign-in; the tenth in a row locks for a quarter of an hour. */
export async function countWrongCode(em: Em, factor: string): Promise<void> {
  await em.execute(
    `update second_factor set
       "failedVerificationCount" = case when "lockedUntil" <= now() then 1 else coalesce("failedVerificationCount", 0) + 1 end,
       "lockedUntil" = case
         when "lockedUntil" <= now() then null
         when coalesce("failedVerificationCount", 0) + 1 >= ${LOCK_AFTER} then now() + interval '${LOCK_MINUTES} minutes'
         else "lockedUntil" end
     where id = ?`,
    [factor],
  );
}

/** A right code ends the count of wrong ones. */
export async function forgetWrongCodes(em: Em, factor: string): Promise<void> {
  await em.execute(
    'update second_factor set "failedVerificationCount" = 0, "lockedUntil" = null where id = ?',
    [factor],
  );
}

/** Takes a person's second factor away, and every sign-in that waits for its code. */
export async function removeSecondFactor(em: Em, account: string): Promise<void> {
  await em.execute('delete from second_factor where "userId" = ?', [account]);
  await em.execute('update person set "twoFactorEnabled" = false, "updatedAt" = now() where id = ?', [
    account,
  ]);
  await em.execute('delete from verification where value = ?', [account]);
}
