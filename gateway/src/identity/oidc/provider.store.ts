import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

export interface Known {
  readonly account: string;
  readonly email: string;
}

const SEATED = `exists (select 1 from seat where seat.account = p.id and seat.kind = 'AUTHORITY'
  and seat.ended_at is null and seat.holder = any(?::text[]))`;

/** Whoever is linked with this subject and holds a seat at one of `authorities`. */
export async function linkedPerson(
  em: Em,
  provider: string,
  subject: string,
  authorities: readonly string[],
): Promise<Known | undefined> {
  const [row] = await em.execute<Known[]>(
    `select p.id as account, p.email from credential c join person p on p.id = c."userId"
     where c."providerId" = ? and c."accountId" = ? and ${SEATED}`,
    [provider, subject, textArray(authorities)],
  );
  return row;
}

/** Whoever has this e-mail and a seat at the authority itself, and is linked with no subject of the provider yet. */
export async function personToLink(
  em: Em,
  provider: string,
  email: string,
  authority: string,
): Promise<Known | undefined> {
  const [row] = await em.execute<Known[]>(
    `select p.id as account, p.email from person p
     where p.email = lower(?) and ${SEATED}
       and not exists (select 1 from credential c where c."userId" = p.id and c."providerId" = ?)`,
    [email, textArray([authority]), provider],
  );
  return row;
}

/** Links a subject with an account. False when either is linked already. No token of the provider is kept. */
export async function addLink(
  em: Em,
  id: string,
  provider: string,
  subject: string,
  account: string,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `insert into credential (id, "accountId", "providerId", "userId", "updatedAt")
     values (?, ?, ?, ?, now()) on conflict do nothing returning id`,
    [id, subject, provider, account],
  );
  return rows.length === 1;
}

/** Binds a session that a provider began to the seats of these authorities; `unproved`: without a second factor so far. */
export async function bindSession(
  em: Em,
  session: string,
  provider: string,
  authorities: readonly string[],
  unproved: boolean,
): Promise<void> {
  await em.execute('update session set provider = ?, bound_to = ?::text[], unproved = ? where id = ?', [
    provider,
    textArray(authorities),
    unproved,
    session,
  ]);
}
