import type { Em } from '@chengan/shared/database/database';
import { missingParts } from '@chengan/shared/file-parts/file-parts';
import { assemble, receivedParts, removeParts } from '@chengan/shared/file-parts/file-parts.store';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { actorOf, actingAs, type Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { contentOfBytes } from '@chengan/shared/workbook/content.store';
import { lookInto } from '../file/open-source.store.ts';
import { entryOf } from './import-entry.ts';
import { continuing } from './importer.ts';
import type { Upload } from './upload.ts';
import { type Asking, endUpload, queueUpload, uploadById } from './upload.store.ts';
import { digestDiffers, fileGone, otherRunUnderWay, partsMissing } from './upload-problems.ts';
import { IMPORT_PARTS, removeFile } from './upload-part.store.ts';

/**
 * Puts the file together, looks into it and asks for its run: a trial, which judges every row and stores nothing but
 * the report, or the taking. The run itself is done by the hub's own job. Asking twice for the same is one asking.
 * Refused: NOT_FOUND, FORBIDDEN, IMPORT_FILE_GONE, IMPORT_ALREADY_RUNNING, IMPORT_PARTS_MISSING,
 * IMPORT_DIGEST_DIFFERS (the parts are discarded), and what is wrong with the file as such (FILE_…; the import has
 * failed then).
 */
export async function finishImport(
  em: Em,
  clock: Clock,
  official: Official,
  { id, trial, requestId }: { readonly id: string; readonly trial: boolean; readonly requestId: string },
): Promise<Outcome<Upload>> {
  const asking: Asking = {
    trial,
    account: official.account,
    actingAs: actingAs(actorOf(official)),
    requestId,
    at: new Date(clock.now()).toISOString(),
  };
  return em.transactional(async (em) => {
    const found = continuing(await uploadById(em, id, true), official);
    if (!found.ok) return found;
    const upload = found.value;
    const underWay = upload.state === 'QUEUED' || upload.state === 'RUNNING';
    const askedBefore = underWay || (upload.state === 'DONE' && !upload.held);
    if (askedBefore && upload.trial === trial) return ok(upload);
    if (underWay) return refused(otherRunUnderWay());
    if (!upload.held) return refused(fileGone());
    const sound = await checkFile(em, upload, asking.at);
    if (!sound.ok) return sound;
    const queued = await queueUpload(em, id, asking);
    if (!trial) await append(em, clock, [entryOf('import.started', queued, official.account, clock.today())]);
    return ok(queued);
  });
}

async function checkFile(em: Em, upload: Upload, at: string): Promise<Outcome<void>> {
  const received = (await receivedParts(em, IMPORT_PARTS, [upload.id])).get(upload.id) ?? [];
  const missing = missingParts(upload.bytes, received);
  if (missing.length > 0) return refused(partsMissing(missing));
  const content = contentOfBytes(await assemble(em, IMPORT_PARTS, upload.id, upload.bytes));
  const looked = await lookInto(upload.fileName, content);
  if (looked.digest !== upload.digest) {
    await removeParts(em, IMPORT_PARTS, upload.id);
    return refused(digestDiffers());
  }
  if (looked.outcome.ok) return ok(undefined);
  await endUpload(em, upload.id, { state: 'FAILED', failure: looked.outcome.problems, at });
  await removeFile(em, upload.id);
  return looked.outcome;
}
