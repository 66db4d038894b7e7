import { authorityProblem } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { columnOf } from '../file/columns.ts';
import { fileChanged } from '../file/file-problems.ts';
import { isBlank, type SourceRecord } from '../file/record.ts';
import type { Source } from '../file/source.ts';
import { type ReadingContext, readRow } from '../reading/read-row.ts';
import { importBatch } from './import-batch.command.ts';
import { finishRun, type ImportRun, startOrResume } from './import-run.store.ts';

export interface ImportOptions {
  /** A fork for each transaction; its session says on whose behalf. */
  readonly fork: () => Em;
  readonly clock: Clock;
  readonly source: Source;
  readonly authority: string;
  readonly actor: string;
  /** Judge every row and store nothing but the report. */
  readonly trial?: boolean;
  /** Refuse rows outside the authority's territory, by address or else by credit code, instead of taking them with a note. */
  readonly ownTerritoryOnly?: boolean;
  readonly batchSize?: number;
  /** Runs in the transaction that begins or resumes the run. */
  readonly whenStarted?: (em: Em, run: ImportRun) => Promise<void>;
  /** Runs last in the transaction that ends the run: both happen, or neither. */
  readonly whenFinished?: (em: Em, run: ImportRun) => Promise<void>;
  /** Called when the run is known, and after every batch. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly total: number;
    readonly resumed: boolean;
  }) => void;
}

const BATCH = 500;

/**
 * Takes a file into the register, in batches. A run that was broken off goes on after its last batch. Refuses when the
 * authority is unknown, when the file changes underneath, or when another import of the same file runs at the same time; what was taken stays.
 */
export async function importFile(options: ImportOptions): Promise<Outcome<ImportRun>> {
  const { fork, clock, source, authority, trial = false } = options;
  const stranger = authorityProblem(authority, 'authority');
  if (stranger) return refused(stranger);
  const now = () => new Date(clock.now()).toISOString();
  const run = await fork().transactional(async (em) => {
    const begun = await startOrResume(em, {
      digest: source.digest,
      authority,
      trial,
      fileName: source.name,
      fileBytes: source.bytes,
      format: source.format,
      encoding: source.encoding,
      sheet: source.sheet,
      unusedColumns: source.header.unused,
      unreadSheets: source.unreadSheets,
      startedAt: now(),
    });
    await options.whenStarted?.(em, begun);
    return begun;
  });
  const context: ReadingContext = {
    header: source.header,
    authority,
    source: `import:${run.id}`,
    today: clock.today(),
    ownTerritoryOnly: options.ownTerritoryOnly ?? false,
  };
  const progress = () => options.onProgress?.({ ...source.progress(), resumed: run.resumed > 0 });
  progress();
  let after = run.lastRecord;
  for await (const records of batchesOf(source.records(), after, options.batchSize ?? BATCH)) {
    const filled = records.filter((record) => !isBlank(record));
    const upTo = records.at(-1)?.ordinal ?? after;
    const taken = await importBatch(fork(), clock, {
      run: run.id,
      authority,
      trial,
      after,
      upTo,
      blank: records.length - filled.length,
      readings: filled.map((record) => readRow(record, context)),
      columnOf: (field) => columnOf(source.header, field),
      actor: options.actor,
    });
    if (!taken) return refused(ALREADY_RUNNING);
    after = upTo;
    progress();
  }
  if (!(await source.isUnchanged())) return refused(fileChanged());
  return fork().transactional(async (em) => {
    const finished = await finishRun(em, run.id, now());
    await options.whenFinished?.(em, finished);
    return ok(finished);
  });
}

async function* batchesOf(
  records: AsyncIterable<SourceRecord>,
  after: number,
  size: number,
): AsyncGenerator<SourceRecord[]> {
  let batch: SourceRecord[] = [];
  for await (const record of records) {
    if (record.ordinal <= after) continue;
    batch.push(record);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const ALREADY_RUNNING = {
  code: 'IMPORT_ALREADY_RUNNING',
  message: '同一文件正由另一个导入程序处理；请等它结束再试。',
  messageEn: 'Another import of the same file is at work; wait until it ends.',
  field: 'file',
} as const;
