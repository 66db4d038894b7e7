import { authorityProblem } from '@chengan/shared/authority/authority';
import type { Orm } from '@chengan/shared/database/database';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { fileChanged } from '../file/file-problems.ts';
import { isBlank, type SourceRecord } from '../file/record.ts';
import type { Source } from '../file/source.ts';
import { type ReadingContext, readRow } from '../reading/read-row.ts';
import { importBatch } from './import-batch.command.ts';
import { finishRun, type ImportRun, startOrResume } from './import-run.store.ts';

export interface ImportOptions {
  readonly orm: Orm;
  readonly clock: Clock;
  readonly source: Source;
  readonly authority: string;
  readonly actor: string;
  readonly batchSize?: number;
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
  const { orm, clock, source, authority } = options;
  const stranger = authorityProblem(authority, 'authority');
  if (stranger) return refused(stranger);
  const now = () => new Date(clock.now()).toISOString();
  const run = await orm.em.fork().transactional((em) =>
    startOrResume(em, {
      digest: source.digest,
      authority,
      fileName: source.name,
      fileBytes: source.bytes,
      format: source.format,
      encoding: source.encoding,
      startedAt: now(),
    }),
  );
  const context: ReadingContext = {
    header: source.header,
    authority,
    source: `import:${run.id}`,
    today: clock.today(),
  };
  const progress = () => options.onProgress?.({ ...source.progress(), resumed: run.resumed > 0 });
  progress();
  let after = run.lastRecord;
  for await (const records of batchesOf(source.records(), after, options.batchSize ?? BATCH)) {
    const filled = records.filter((record) => !isBlank(record));
    const upTo = records.at(-1)?.ordinal ?? after;
    const taken = await importBatch(orm, clock, {
      run: run.id,
      after,
      upTo,
      blank: records.length - filled.length,
      readings: filled.map((record) => readRow(record, context)),
      actor: options.actor,
    });
    if (!taken) return refused(ALREADY_RUNNING);
    after = upTo;
    progress();
  }
  if (!(await source.isUnchanged())) return refused(fileChanged());
  return ok(await orm.em.fork().transactional((em) => finishRun(em, run.id, now())));
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
