import type { Em } from '@chengan/shared/database/database';
import { type PartsTable, removeParts } from '@chengan/shared/file-parts/file-parts.store';

/** Where the parts of uploads are kept, until a run has come to its end. */
export const IMPORT_PARTS: PartsTable = { table: 'import_part', file: 'upload' };

/** Removes the file of an upload for good; the upload and its report stay. */
export async function removeFile(em: Em, upload: string): Promise<void> {
  await removeParts(em, IMPORT_PARTS, upload);
  await em.execute('update import_upload set held = false where id = ?', [upload]);
}

/** Removes an upload of which nothing is left to say. */
export async function removeUpload(em: Em, upload: string): Promise<void> {
  await removeParts(em, IMPORT_PARTS, upload);
  await em.execute('delete from import_upload where id = ?', [upload]);
}
