import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { NewParticipation, Participation } from './participation.ts';

const COLUMNS = `id, agency, assisted_on::text as "assistedOn", authority, kind, note,
  ${isoInstant('recorded_at')} as "recordedAt", account, ${isoInstant('withdrawn_at')} as "withdrawnAt",
  withdrawal_reason as "withdrawalReason"`;

/** What the agency took part in, latest first, also what was withdrawn; one more than `limit` when there is a next page. */
export async function participationsOf(
  em: Em,
  agency: string,
  limit: number,
  after: readonly string[] | undefined,
): Promise<Participation[]> {
  return em.execute<Participation[]>(
    `select ${COLUMNS} from participation where agency = ?
       ${after ? 'and (assisted_on, id) < (?::date, ?::uuid)' : ''}
     order by assisted_on desc, id desc limit ?`,
    [agency, ...(after ?? []), limit + 1],
  );
}

/** The record of that id, locked; undefined where the session sees none. */
export async function holdParticipation(em: Em, id: string): Promise<Participation | undefined> {
  const rows = await em.execute<Participation[]>(
    `select ${COLUMNS} from participation where id = ? for no key update`,
    [id],
  );
  return rows[0];
}

/** Whether the same stands on record already: same day, authority, kind and words. */
export async function isRecorded(em: Em, agency: string, one: NewParticipation): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from participation where agency = ? and assisted_on = ? and authority = ? and kind = ? and note = ?
       and withdrawn_at is null limit 1`,
    [agency, one.assistedOn, one.authority, one.kind, one.note.trim()],
  );
  return rows.length > 0;
}

export async function insertParticipation(em: Em, one: Participation): Promise<void> {
  await em.execute(
    `insert into participation (id, agency, assisted_on, authority, kind, note, recorded_at, account)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [one.id, one.agency, one.assistedOn, one.authority, one.kind, one.note, one.recordedAt, one.account],
  );
}

export async function markWithdrawn(em: Em, id: string, at: string, reason: string): Promise<void> {
  await em.execute('update participation set withdrawn_at = ?, withdrawal_reason = ? where id = ?', [
    at,
    reason,
    id,
  ]);
}
