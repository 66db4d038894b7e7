import { Worker } from 'node:worker_threads';
import type { Content } from './content.store.ts';
import type { SheetRead, WorkbookReply, WorkbookRequest } from './workbook-reader.store.ts';
import { isWorkbook, zipDirectory } from './zip-directory.store.ts';

const MEGABYTE = 1 << 20;
/** What is read stays until it is handed over, so room for what soon dies is room wasted. */
const YOUNG_MB = 8;

/** A workbook is read whole, so it has limits. */
export interface WorkbookLimits {
  /** What its entries may unpack to, in MB. */
  readonly unpackedMb: number;
  /** What the thread that reads it may hold, in MB. */
  readonly heapMb: number;
}

/** `damaged`: no workbook, or one that cannot be read. `too-large`: beyond the limits, found before memory is taken. */
export type WorkbookRead =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetRead[] }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' };

/**
 * The sheets of an .xlsx, read in a thread of its own with a memory limit, after its entries were unpacked on trial.
 * Values are as they were saved: formulas are named in `formulas`, and their last value is in the rows.
 */
export async function readWorkbook(content: Content, limits: WorkbookLimits): Promise<WorkbookRead> {
  const directory = await zipDirectory(content);
  if (!directory) return { kind: 'damaged' };
  if (directory.unpacked > limits.unpackedMb * MEGABYTE) return { kind: 'too-large' };
  if (!isWorkbook(directory)) return { kind: 'damaged' };
  return readInThread(content.forThread, limits);
}

async function readInThread(
  archive: string | Uint8Array,
  { unpackedMb, heapMb }: WorkbookLimits,
): Promise<WorkbookRead> {
  const request: WorkbookRequest = { archive, limit: unpackedMb * MEGABYTE };
  const worker = new Worker(new URL('./workbook-reader.store.ts', import.meta.url), {
    workerData: request,
    // the thread needs nothing of how the program was started: it is types that are left out, by Node itself
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  try {
    return await new Promise<WorkbookReply>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) =>
        isOutOfMemory(error) ? resolve({ kind: 'too-large' }) : reject(error),
      );
      worker.once('exit', () => reject(new Error('the workbook reader ended without a word')));
    });
  } finally {
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
