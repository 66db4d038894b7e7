import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { PartsTable } from '@chengan/shared/file-parts/file-parts.store';
import type { Attachment, AttachmentState, MediaType, Purpose } from './attachment.ts';

/** Where the bytes of attachments are kept. */
export const ATTACHMENT_PARTS: PartsTable = { table: 'attachment_part', file: 'attachment' };

interface Row {
  id: string;
  holder: string;
  purpose: Purpose;
  name: string;
  media_type: MediaType | null;
  bytes: number;
  digest: string;
  state: AttachmentState;
  bound_to: string | null;
  readers: string[];
  added_by: string;
  added_at: string;
}

const COLUMNS = `id, holder, purpose, name, media_type, bytes, digest, state, bound_to, readers, added_by,
  to_char(added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as added_at`;

export async function insertAttachment(em: Em, one: Attachment): Promise<void> {
  await em.execute(
    `insert into attachment (id, holder, purpose, name, bytes, digest, state, added_by, added_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [one.id, one.holder, one.purpose, one.name, one.bytes, one.digest, one.state, one.addedBy, one.addedAt],
  );
}

/** The attachments of these ids that the session may see, in no order; locked until the transaction ends if asked. */
export async function attachmentsByIds(em: Em, ids: readonly string[], lock = false): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from attachment where id = any(?::text[]::uuid[])${lock ? ' order by id for update' : ''}`,
    [textArray(ids)],
  );
  return rows.map(toAttachment);
}

/** The files of a record, `<capability>:<id>`, that the session may see, in the order in which they came. */
export async function attachmentsOf(em: Em, to: readonly string[]): Promise<Attachment[]> {
  if (to.length === 0) return [];
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from attachment where bound_to = any(?::text[]) order by id`,
    [textArray(to)],
  );
  return rows.map(toAttachment);
}

/** How many files of the holder belong to no record. */
export async function countLoose(em: Em, holder: string): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from attachment where holder = ? and bound_to is null',
    [holder],
  );
  return row?.count ?? 0;
}

/** The holder's file with that digest and purpose that still receives or belongs to no record. */
export async function sameLoose(
  em: Em,
  { holder, purpose, digest, bytes }: Pick<Attachment, 'holder' | 'purpose' | 'digest' | 'bytes'>,
): Promise<Attachment | undefined> {
  const [row] = await em.execute<Row[]>(
    `select ${COLUMNS} from attachment
     where holder = ? and bound_to is null and purpose = ? and digest = ? and bytes = ? order by id limit 1`,
    [holder, purpose, digest, bytes],
  );
  return row && toAttachment(row);
}

export async function markReady(em: Em, id: string, mediaType: MediaType): Promise<void> {
  await em.execute(`update attachment set state = 'READY', media_type = ? where id = ?`, [mediaType, id]);
}

/** Makes files part of a record, and lets `readers` read them beside the holder. */
export async function bindTo(
  em: Em,
  ids: readonly string[],
  to: string,
  readers: readonly string[],
): Promise<void> {
  await em.execute(
    'update attachment set bound_to = ?, readers = ?::text[] where id = any(?::text[]::uuid[])',
    [to, textArray(readers), textArray(ids)],
  );
}

/** Removes files that belong to no record and are older than `before`, an ISO instant; at most `limit`. */
export async function removeLoose(em: Em, before: string, limit: number): Promise<number> {
  const rows = await em.execute<unknown[]>(
    `with gone as (
       select id from attachment where bound_to is null and added_at < ? order by added_at limit ? for update
     ), parts as (delete from attachment_part where attachment in (select id from gone))
     delete from attachment where id in (select id from gone) returning id`,
    [before, limit],
  );
  return rows.length;
}

function toAttachment(row: Row): Attachment {
  return {
    id: row.id,
    holder: row.holder,
    purpose: row.purpose,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    digest: row.digest,
    state: row.state,
    boundTo: row.bound_to,
    readers: row.readers,
    addedBy: row.added_by,
    addedAt: row.added_at,
  };
}
