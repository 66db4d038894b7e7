import type { Em } from '@chengan/shared/database/database';
import type { ImportState, Upload } from './upload.ts';
import { uploadById } from './upload.store.ts';

/** An upload whose run was asked for, with who asked. */
export interface QueuedUpload extends Upload {
  readonly askedBy: string;
  readonly actingAs: string;
  readonly requestId: string;
  readonly attempts: number;
}

/** The upload that has waited longest; one that was running when its process ended comes before those that wait. */
export async function nextUpload(em: Em): Promise<QueuedUpload | undefined> {
  const [row] = await em.execute<
    { id: string; askedBy: string; actingAs: string; requestId: string; attempts: number }[]
  >(
    `select id, asked_by as "askedBy", acting_as as "actingAs", request_id as "requestId", attempts from import_upload
     where state in ('QUEUED', 'RUNNING') order by queued_at, id limit 1`,
  );
  const upload = row && (await uploadById(em, row.id));
  return row && upload && { ...upload, ...row };
}

export async function beginRun(em: Em, id: string): Promise<void> {
  await em.execute(`update import_upload set state = 'RUNNING', attempts = attempts + 1 where id = ?`, [id]);
}

export async function linkRun(em: Em, id: string, run: string): Promise<void> {
  await em.execute('update import_upload set run = ? where id = ?', [run, id]);
}

/** Uploads that are kept and that nobody has touched since the instant; none that wait or run. Locked. */
export async function abandonedUploads(
  em: Em,
  before: string,
): Promise<readonly { readonly id: string; readonly state: ImportState }[]> {
  return em.execute<{ id: string; state: ImportState }[]>(
    `select id, state from import_upload where held and state not in ('QUEUED', 'RUNNING') and touched_at < ?
     order by id for update skip locked`,
    [before],
  );
}
