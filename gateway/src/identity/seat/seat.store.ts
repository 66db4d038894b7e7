import type { Em } from '@chengan/shared/database/database';
import type { HolderKind } from '@chengan/shared/permission/roles';
import type { Confirmation } from './confirmation.ts';
import { type Seat, seatOf } from './seat.ts';
import { conflict } from './seats-in-conflict.ts';

type Row = Parameters<typeof seatOf>[0];

const COLUMNS = `id, account, kind, holder, holder_name, role, confirmation = 'WAITING' as waiting`;

/** The seats of a person that are in force, the oldest first. */
export async function seatsOf(em: Em, account: string): Promise<Seat[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from seat where account = ? and ended_at is null order by granted_at, id`,
    [account],
  );
  return rows.map(seatOf);
}

/** A seat that is in force; undefined when there is none with this id. */
export async function seatById(em: Em, id: string): Promise<Seat | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from seat where id = ? and ended_at is null`, [
    id,
  ]);
  return row && seatOf(row);
}

/** Whether somebody is in office who answers for the holder: a manager, an expert, an administrator of a partner. */
export async function hasHead(em: Em, kind: HolderKind, holder: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from seat where kind = ? and holder = ? and role in ('manager', 'expert', 'administrator') and ended_at is null limit 1`,
    [kind, holder],
  );
  return rows.length > 0;
}

/** Whether anybody ever held a post of that role at the holder. */
export async function hadRole(em: Em, kind: HolderKind, holder: string, role: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from seat where kind = ? and holder = ? and role = ? limit 1',
    [kind, holder, role],
  );
  return rows.length > 0;
}

/** Has requests that fill posts of one holder wait for each other, until the end of the transaction. */
export async function lockHolder(em: Em, kind: HolderKind, holder: string): Promise<void> {
  await lock(em, `${kind}:${holder}`);
}

async function lock(em: Em, what: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [what]);
}

export interface Grant {
  readonly id: string;
  readonly account: string;
  readonly kind: HolderKind;
  readonly holder: string;
  readonly holderName: string | null;
  readonly role: string;
  readonly by: string;
  readonly confirmation?: Confirmation;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Gives a seat, within a transaction. `held`: the person holds exactly this one already. `in conflict`: they hold one that
 * does not go with it. Grants to one person wait for each other, so that no two of them pass side by side.
 */
export async function grantSeat(em: Em, grant: Grant): Promise<'granted' | 'held' | 'in conflict'> {
  await lock(em, `person:${grant.account}`);
  const held = await seatsOf(em, grant.account);
  if (held.some(({ kind }) => conflict(kind, grant.kind))) return 'in conflict';
  const rows = await em.execute<unknown[]>(
    `insert into seat (id, account, kind, holder, holder_name, role, granted_by, granted_at, confirmation)
     values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?) on conflict do nothing returning id`,
    [
      grant.id,
      grant.account,
      grant.kind,
      grant.holder,
      grant.holderName,
      grant.role,
      grant.by,
      new Date(grant.at).toISOString(),
      grant.confirmation ?? 'NOT_NEEDED',
    ],
  );
  return rows.length === 1 ? 'granted' : 'held';
}
