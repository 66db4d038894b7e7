import { setTimeout as sleep } from 'node:timers/promises';
import type { Em, Orm } from '@chengan/shared/database/database';
import { systemFork } from '@chengan/shared/database/session';
import { assemble } from '@chengan/shared/file-parts/file-parts.store';
import { append } from '@chengan/shared/journal/journal';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Logger } from 'pino';
import { contentOfBytes } from '@chengan/shared/workbook/content.store';
import { sourceOf } from '../file/open-source.store.ts';
import type { WorkbookLimits } from '@chengan/shared/workbook/read-workbook.store';
import { importFile } from '../run/import-file.command.ts';
import type { ImportRun } from '../run/import-run.store.ts';
import { entryOf } from './import-entry.ts';
import { KEPT_MS, MAX_ATTEMPTS, type Upload } from './upload.ts';
import { endUpload } from './upload.store.ts';
import { brokenOff } from './upload-problems.ts';
import { IMPORT_PARTS, removeFile, removeUpload } from './upload-part.store.ts';
import { abandonedUploads, beginRun, linkRun, nextUpload, type QueuedUpload } from './upload-queue.store.ts';

/** The process serves requests meanwhile: a workbook beyond this is better saved as .csv, which has no such limit. */
const UPLOAD_LIMITS: WorkbookLimits = { unpackedMb: 60, heapMb: 256 };
/** Few enough that requests do not wait long between two batches. */
const BATCH = 200;
const EVERY_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

export interface UploadJob {
  readonly orm: Orm;
  readonly clock: Clock;
  readonly log: Logger;
  /** Breaks the run in hand off after its batch; it goes on at the next start. */
  readonly signal?: AbortSignal;
  readonly batchSize?: number;
}

/**
 * Runs what has been asked for, one after the other, and removes files that nobody came back to. Returns how many runs
 * came to an end. Of several processes on one database one works at a time; a run that a process left behind, however
 * it ended, goes on after its last batch.
 */
export async function runUploads(job: UploadJob): Promise<number> {
  // begun by hand: whatever is done inside a transaction given as a function would be part of it
  const turn = systemFork(job.orm, 'import');
  await turn.begin();
  try {
    const [row] = await turn.execute<{ mine: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtext('enterprises.run-uploads')) as mine`,
    );
    if (!row?.mine) return 0;
    await removeAbandoned(job);
    for (let done = 0; ; done += 1) {
      const upload = await nextUpload(systemFork(job.orm, 'import'));
      if (!upload) return done;
      await runUpload(job, upload);
    }
  } finally {
    await turn.rollback();
  }
}

/** Looks for work every second until it is stopped; the run in hand is broken off after its batch. */
export function followUploads(job: Omit<UploadJob, 'signal'>): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    let wait = EVERY_MS;
    while (!signal.aborted) {
      try {
        await runUploads({ ...job, signal });
        wait = EVERY_MS;
      } catch (error) {
        if (!signal.aborted) job.log.error({ error }, 'an import was broken off; it will go on');
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}

async function runUpload(
  { orm, clock, signal, batchSize = BATCH }: UploadJob,
  upload: QueuedUpload,
): Promise<void> {
  const fork = () => orm.em.fork({ session: sessionOf(upload) });
  const at = () => new Date(clock.now()).toISOString();
  const fail = (outcome: Extract<Outcome<unknown>, { ok: false }>, keepFile: boolean) =>
    fork().transactional(async (em) => {
      await endUpload(em, upload.id, { state: 'FAILED', failure: outcome.problems, at: at() });
      if (!keepFile) await removeFile(em, upload.id);
      const refusedFor = outcome.problems.map(({ code }) => code);
      if (!upload.trial)
        await append(em, clock, [
          entryOf('import.finished', upload, upload.askedBy, clock.today(), { refusedFor }),
        ]);
    });
  if (upload.attempts >= MAX_ATTEMPTS) return fail({ ok: false, problems: [brokenOff()] }, true);
  await beginRun(fork(), upload.id);
  const bytes = await assemble(fork(), IMPORT_PARTS, upload.id, upload.bytes);
  const source = await sourceOf(
    upload.fileName,
    contentOfBytes(bytes),
    upload.sheet ?? undefined,
    UPLOAD_LIMITS,
  );
  if (!source.ok) return fail(source, false);
  const outcome = await importFile({
    fork,
    clock,
    source: source.value,
    authority: upload.authority,
    actor: upload.askedBy,
    trial: upload.trial,
    ownTerritoryOnly: true,
    batchSize,
    whenStarted: (em, run) => linkRun(em, upload.id, run.id),
    whenFinished: (em, run) => finish(em, clock, upload, run, at()),
    onProgress: () => signal?.throwIfAborted(),
  });
  if (!outcome.ok) await fail(outcome, true);
}

async function finish(
  em: Em,
  clock: Clock,
  upload: Upload & QueuedUpload,
  run: ImportRun,
  at: string,
): Promise<void> {
  await endUpload(em, upload.id, { state: 'DONE', at });
  if (upload.trial) return;
  await removeFile(em, upload.id);
  await append(em, clock, [
    entryOf('import.finished', upload, upload.askedBy, clock.today(), { run: run.id, counts: run }),
  ]);
}

/** The session of whoever asked for the run: what is journalled says so, though it is the hub that works. */
function sessionOf({ askedBy, actingAs, requestId }: QueuedUpload) {
  return {
    variables: {
      'hub.system': 'on',
      'hub.account': askedBy,
      'hub.acting_as': actingAs,
      'hub.request': requestId,
      statement_timeout: '0',
    },
  };
}

async function removeAbandoned({ orm, clock }: UploadJob): Promise<void> {
  const before = new Date(clock.now() - KEPT_MS).toISOString();
  await systemFork(orm, 'import').transactional(async (em) => {
    for (const { id, state } of await abandonedUploads(em, before)) {
      // of one that never was complete nothing is left to say
      await (state === 'RECEIVING' ? removeUpload(em, id) : removeFile(em, id));
    }
  });
}
