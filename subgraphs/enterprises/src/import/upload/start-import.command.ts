import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { isDigest } from '@chengan/shared/file-parts/file-parts';
import { type Outcome, ok, unless } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { maskPersonalNumbers } from '../../privacy/personal-numbers.ts';
import { type NewUpload, newUploadProblems } from './check-upload.ts';
import { type ImportRegister, MAX_KEPT, MAX_OPEN, type Upload } from './upload.ts';
import { heldUploads, holdUploads, insertUpload, renameUpload, takenBefore } from './upload.store.ts';
import { alreadyTaken, alreadyUnderWay, tooManyOpen } from './upload-problems.ts';
import { removeFile } from './upload-part.store.ts';

export interface StartImport extends NewUpload {
  readonly register: ImportRegister;
}

/**
 * Begins an import for the official's own authority, or goes on with the one whose file is the same and still kept.
 * Refused with every reason at once: see `newUploadProblems`, and IMPORT_ALREADY_DONE, IMPORT_ALREADY_RUNNING,
 * IMPORT_TOO_MANY_OPEN. Of files that wait after a trial an authority keeps the latest.
 */
export async function startImport(
  em: Em,
  clock: Clock,
  { authority, account, name }: Official,
  input: StartImport,
): Promise<Outcome<Upload>> {
  const malformed = newUploadProblems(input);
  const digest = input.sha256.toLowerCase();
  const fileName = maskPersonalNumbers(input.fileName.trim());
  const sheet = input.sheet?.trim() || null;
  const at = new Date(clock.now()).toISOString();
  return em.transactional(async (em) => {
    await holdUploads(em, authority);
    const held = await heldUploads(em, authority);
    const same = held.find((one) => one.digest === digest && one.bytes === input.size);
    const waiting = same?.state === 'QUEUED' || same?.state === 'RUNNING';
    if (same && !waiting && malformed.length === 0)
      return ok(await renameUpload(em, same.id, { fileName, sheet }, at));
    // the database is not asked for a text that it may not even be able to hold
    const taken = isDigest(digest) ? await takenBefore(em, authority, digest) : undefined;
    const open = held.filter(({ state }) => state !== 'DONE' && state !== 'FAILED');
    const problems = [
      ...malformed,
      ...(taken ? [alreadyTaken(taken.id, taken.on, taken.fileName)] : []),
      ...(same && waiting ? [alreadyUnderWay(same.id)] : []),
      ...(open.length >= MAX_OPEN ? [tooManyOpen(MAX_OPEN)] : []),
    ];
    const outcome = unless<Upload>(problems, () => ({
      id: newId(clock),
      authority,
      register: input.register,
      fileName,
      sheet,
      bytes: input.size,
      digest,
      state: 'RECEIVING',
      held: true,
      trial: true,
      run: null,
      failure: [],
      startedBy: account,
      startedByName: name,
      startedAt: at,
      endedAt: null,
    }));
    if (!outcome.ok) return outcome;
    const kept = held.filter((one) => !open.includes(one));
    for (const one of kept.slice(0, Math.max(0, kept.length - MAX_KEPT + 1))) await removeFile(em, one.id);
    await insertUpload(em, outcome.value);
    return outcome;
  });
}
