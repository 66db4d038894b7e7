import type { Em } from '@chengan/shared/database/database';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { continuing } from './importer.ts';
import { uploadById } from './upload.store.ts';
import { notCancellable } from './upload-problems.ts';
import { removeUpload } from './upload-part.store.ts';

/** Forgets an import whose file is still being received. Returns its id. Refused: NOT_FOUND, FORBIDDEN, IMPORT_NOT_RECEIVING. */
export async function cancelImport(em: Em, official: Official, id: string): Promise<Outcome<string>> {
  return em.transactional(async (em) => {
    const found = continuing(await uploadById(em, id, true), official);
    if (!found.ok) return found;
    if (found.value.state !== 'RECEIVING') return refused(notCancellable());
    await removeUpload(em, id);
    return ok(id);
  });
}
