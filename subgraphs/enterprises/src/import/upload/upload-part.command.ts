import type { Em } from '@chengan/shared/database/database';
import { partDiffers } from '@chengan/shared/file-parts/file-parts';
import { putPart } from '@chengan/shared/file-parts/file-parts.store';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { checkPart } from './check-upload.ts';
import { continuing } from './importer.ts';
import type { Upload } from './upload.ts';
import { uploadById } from './upload.store.ts';
import { IMPORT_PARTS } from './upload-part.store.ts';

export interface NewPart {
  readonly id: string;
  /** From 0. */
  readonly index: number;
  /** Base64. */
  readonly content: string;
}

/**
 * Keeps a part of the file. The same part may be sent again; another content under its index is IMPORT_PART_DIFFERS.
 * Refused with every reason at once: NOT_FOUND, FORBIDDEN, and those of `checkPart`.
 */
export async function uploadPart(em: Em, official: Official, part: NewPart): Promise<Outcome<Upload>> {
  return em.transactional(async (em) => {
    // locked, so that no part comes in after the last has been counted
    const found = continuing(await uploadById(em, part.id, true), official);
    if (!found.ok) return found;
    const upload = found.value;
    const checked = checkPart(upload, part.index, part.content);
    if (!checked.ok) return checked;
    const kept = await putPart(em, IMPORT_PARTS, upload.id, { authority: upload.authority }, part);
    return kept ? ok(upload) : refused(partDiffers('IMPORT', part.index));
  });
}
