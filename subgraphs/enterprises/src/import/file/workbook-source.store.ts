import { Worker } from 'node:worker_threads';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { notAWorkbook, noRows, sheetMissing, workbookTooLarge } from './file-problems.ts';
import { findHeader, HEADER_WITHIN } from './find-header.ts';
import type { OpenFile } from './open-source.store.ts';
import { isBlank, type SourceRecord } from './record.ts';
import type { Source } from './source.ts';
import type { WorkbookReply } from './workbook-reader.store.ts';
import { unpackedSize } from './zip-size.store.ts';

const MEGABYTE = 1 << 20;
/** A workbook is read whole, so it has a limit; a .csv has none. */
export const MAX_UNPACKED_MB = 200;
const MAX_HEAP_MB = 2048;

/** An .xlsx: the sheet of that name, else the first that has the headings, else the first. */
export async function workbookSource(file: OpenFile, wanted: string | undefined): Promise<Outcome<Source>> {
  const unpacked = await unpackedSize(file.handle, file.bytes);
  if (unpacked === undefined) return refused(notAWorkbook());
  if (unpacked > MAX_UNPACKED_MB * MEGABYTE) return refused(workbookTooLarge(MAX_UNPACKED_MB));
  const reply = await readInWorker(file.path);
  if (!reply) return refused(workbookTooLarge(MAX_UNPACKED_MB));
  if (!reply.ok) return refused(notAWorkbook());
  const sheets = reply.sheets.map(({ name, rows }) => ({ name, records: rows.map(toRecord) }));
  const chosen =
    wanted === undefined
      ? (sheets.find(({ records }) => headerOf(records).ok) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  if (!chosen)
    return wanted === undefined
      ? refused(notAWorkbook())
      : refused(
          sheetMissing(
            wanted,
            sheets.map(({ name }) => name),
          ),
        );
  const found = headerOf(chosen.records);
  if (!found.ok) return found;
  const header = found.value;
  const rows = chosen.records.filter((record) => record.ordinal > header.ordinal);
  if (rows.every(isBlank)) return refused(noRows());
  let done = 0;
  return ok({
    name: file.name,
    bytes: file.bytes,
    digest: file.digest,
    format: 'xlsx',
    encoding: null,
    header,
    unreadSheets: sheets
      .filter((sheet) => sheet !== chosen && !sheet.records.every(isBlank))
      .map(({ name }) => name),
    records: async function* () {
      done = 0;
      for (const row of rows) {
        done += 1;
        yield row;
      }
    },
    progress: () => ({ done, total: rows.length }),
    isUnchanged: file.isUnchanged,
    close: () => file.handle.close(),
  });
}

function headerOf(records: readonly SourceRecord[]) {
  return findHeader(records.slice(0, HEADER_WITHIN));
}

/** Row n of the sheet is record n: the reader keeps empty rows between full ones. */
function toRecord(cells: SourceRecord['cells'], index: number): SourceRecord {
  return { ordinal: index + 1, line: index + 1, cells };
}

/** Undefined when the workbook does not fit into the thread's memory. */
async function readInWorker(path: string): Promise<WorkbookReply | undefined> {
  const worker = new Worker(new URL('./workbook-reader.store.ts', import.meta.url), {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  try {
    return await new Promise<WorkbookReply | undefined>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => (isOutOfMemory(error) ? resolve(undefined) : reject(error)));
      worker.once('exit', () => reject(new Error('the workbook reader ended without a word')));
    });
  } finally {
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
