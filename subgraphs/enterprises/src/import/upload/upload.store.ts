import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { ImportRegister, ImportState, Upload } from './upload.ts';

interface Row {
  id: string;
  authority: string;
  register: ImportRegister;
  file_name: string;
  sheet: string | null;
  file_bytes: number;
  digest: string;
  state: ImportState;
  held: boolean;
  trial: boolean;
  run: string | null;
  failure: Problem[];
  started_by: string;
  started_by_name: string;
  started_at: string;
  ended_at: string | null;
}

const instant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`;
const COLUMNS = `id, authority, register, file_name, sheet, file_bytes, digest, state, held, trial, run, failure, started_by,
  started_by_name, ${instant('started_at')}, ${instant('ended_at')}`;

/** Lets one start of an authority wait for another, so that what it counted still holds when it is stored. */
export async function holdUploads(em: Em, authority: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('enterprises.upload'), hashtext(?))`, [authority]);
}

export async function insertUpload(em: Em, upload: Upload): Promise<void> {
  await em.execute(
    `insert into import_upload (id, authority, register, file_name, sheet, file_bytes, digest, state, started_by,
       started_by_name, started_at, touched_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      upload.id,
      upload.authority,
      upload.register,
      upload.fileName,
      upload.sheet,
      upload.bytes,
      upload.digest,
      upload.state,
      upload.startedBy,
      upload.startedByName,
      upload.startedAt,
      upload.startedAt,
    ],
  );
}

/** The upload; locked until the transaction ends when it is to be changed. */
export async function uploadById(em: Em, id: string, lock = false): Promise<Upload | undefined> {
  const [row] = await em.execute<Row[]>(
    `select ${COLUMNS} from import_upload where id = ?${lock ? ' for update' : ''}`,
    [id],
  );
  return row && toUpload(row);
}

/** Uploads of the authorities, newest first, older than `after`. */
export async function uploadsOf(
  em: Em,
  authorities: readonly string[],
  limit: number,
  after: string | undefined,
): Promise<Upload[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from import_upload where authority = any(?::text[]) and id < ?::uuid order by id desc limit ?`,
    [textArray(authorities), after ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff', limit],
  );
  return rows.map(toUpload);
}

export async function countUploads(em: Em, authorities: readonly string[]): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from import_upload where authority = any(?::text[])',
    [textArray(authorities)],
  );
  return row?.count ?? 0;
}

/** Uploads of an authority whose file is kept, oldest first. */
export async function heldUploads(em: Em, authority: string): Promise<Upload[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from import_upload where authority = ? and held order by id`,
    [authority],
  );
  return rows.map(toUpload);
}

/** The latest taking of a file with this digest that has ended, by an upload or by command. */
export async function takenBefore(
  em: Em,
  authority: string,
  digest: string,
): Promise<{ readonly id: string; readonly on: string; readonly fileName: string } | undefined> {
  const [row] = await em.execute<{ id: string; on: string; fileName: string }[]>(
    `select coalesce((select id from import_upload where run = import_run.id), id) as id, file_name as "fileName",
       (finished_at at time zone 'Asia/Shanghai')::date::text as "on"
     from import_run where authority = ? and digest = ? and not trial and finished_at is not null
     order by finished_at desc limit 1`,
    [authority, digest],
  );
  return row;
}

/** Goes on with an upload under the name and sheet that are given now. */
export async function renameUpload(
  em: Em,
  id: string,
  { fileName, sheet }: Pick<Upload, 'fileName' | 'sheet'>,
  at: string,
): Promise<Upload> {
  return changed(
    await em.execute<Row[]>(
      `update import_upload set file_name = ?, sheet = ?, touched_at = ? where id = ? returning ${COLUMNS}`,
      [fileName, sheet, at, id],
    ),
  );
}

export interface Asking {
  readonly trial: boolean;
  readonly account: string;
  readonly actingAs: string;
  readonly requestId: string;
  /** ISO instant. */
  readonly at: string;
}

export async function queueUpload(em: Em, id: string, by: Asking): Promise<Upload> {
  return changed(
    await em.execute<Row[]>(
      `update import_upload set state = 'QUEUED', trial = ?, run = null, failure = '[]', attempts = 0, asked_by = ?,
         acting_as = ?, request_id = ?, queued_at = ?, touched_at = ?, ended_at = null
       where id = ? returning ${COLUMNS}`,
      [by.trial, by.account, by.actingAs, by.requestId, by.at, by.at, id],
    ),
  );
}

/** Ends the upload, or the run asked for last; `at` is an ISO instant. */
export async function endUpload(
  em: Em,
  id: string,
  end: { readonly state: 'DONE' | 'FAILED'; readonly failure?: readonly Problem[]; readonly at: string },
): Promise<Upload> {
  return changed(
    await em.execute<Row[]>(
      `update import_upload set state = ?, failure = ?::jsonb, ended_at = ?, touched_at = ? where id = ? returning ${COLUMNS}`,
      [end.state, JSON.stringify(end.failure ?? []), end.at, end.at, id],
    ),
  );
}

function changed([row]: readonly Row[]): Upload {
  if (!row) throw new Error('the upload is gone');
  return toUpload(row);
}

function toUpload(row: Row): Upload {
  return {
    id: row.id,
    authority: row.authority,
    register: row.register,
    fileName: row.file_name,
    sheet: row.sheet,
    bytes: row.file_bytes,
    digest: row.digest,
    state: row.state,
    held: row.held,
    trial: row.trial,
    run: row.run,
    failure: row.failure,
    startedBy: row.started_by,
    startedByName: row.started_by_name,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  };
}
