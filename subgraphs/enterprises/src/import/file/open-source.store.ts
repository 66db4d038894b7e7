import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Outcome, refused } from '@chengan/shared/outcome/outcome';
import { encodingProbe } from '../encoding/encoding-probe.ts';
import {
  encodingProblem,
  fileEmpty,
  fileIsFolder,
  fileIsNoFile,
  fileMissing,
  fileUnreadable,
  formatUnknown,
  notAWorkbook,
  oldWorkbook,
  workbookUnderOtherName,
} from './file-problems.ts';
import type { Format, Source } from './source.ts';
import { textSource } from './text-source.store.ts';
import { workbookSource } from './workbook-source.store.ts';

const FORMATS: Readonly<Record<string, Format>> = { '.tsv': 'tsv', '.csv': 'csv', '.xlsx': 'xlsx' };
const PIECE = 1 << 18;

/** What every kind of source is built on. */
export interface OpenFile {
  readonly path: string;
  readonly name: string;
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly digest: string;
  isUnchanged(): Promise<boolean>;
}

/**
 * Opens a register extract: .tsv, .csv or .xlsx. Reads it once through for its digest and encoding, so that a file
 * which cannot be read to its end is refused before anything is stored. The caller closes the source.
 */
export async function openSource(path: string, sheet?: string): Promise<Outcome<Source>> {
  const name = basename(path);
  const format = FORMATS[extname(path).toLowerCase()];
  const opened = await openForReading(path, name);
  if (!opened.ok) return opened;
  const handle = opened.value;
  const closing = async (outcome: Outcome<Source>): Promise<Outcome<Source>> => {
    if (!outcome.ok) await handle.close();
    return outcome;
  };
  try {
    const about = await handle.stat();
    if (about.isDirectory()) return await closing(refused(fileIsFolder(name)));
    if (!about.isFile()) return await closing(refused(fileIsNoFile(name)));
    if (!format) return await closing(refused(formatUnknown(name)));
    if (about.size === 0) return await closing(refused(fileEmpty()));
    const kind = await kindOf(handle);
    if (kind === 'old-workbook') return await closing(refused(oldWorkbook()));
    if (kind === 'zip' && format !== 'xlsx') return await closing(refused(workbookUnderOtherName()));
    if (kind !== 'zip' && format === 'xlsx') return await closing(refused(notAWorkbook()));
    const { digest, verdict } = await readThrough(handle);
    const file: OpenFile = {
      path,
      name,
      handle,
      bytes: about.size,
      digest,
      isUnchanged: () => isUnchanged(handle, about),
    };
    if (format === 'xlsx') return await closing(await workbookSource(file, sheet));
    if (verdict.kind !== 'known') return await closing(refused(encodingProblem(verdict)));
    return await closing(await textSource(file, format, verdict));
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openForReading(path: string, name: string): Promise<Outcome<FileHandle>> {
  try {
    // without O_NONBLOCK a named pipe would hold the clerk for ever
    return { ok: true, value: await open(path, constants.O_RDONLY | constants.O_NONBLOCK) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused(fileMissing(name));
    if (code === 'EISDIR') return refused(fileIsFolder(name));
    if (code === 'ENXIO') return refused(fileIsNoFile(name));
    if (code === 'EACCES' || code === 'EPERM') return refused(fileUnreadable(name));
    throw error;
  }
}

async function kindOf(handle: FileHandle): Promise<'zip' | 'old-workbook' | 'other'> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  const head = buffer.subarray(0, bytesRead).toString('hex');
  if (head.startsWith('504b')) return 'zip';
  return head === 'd0cf11e0' ? 'old-workbook' : 'other';
}

async function readThrough(handle: FileHandle) {
  const hash = createHash('sha256');
  const probe = encodingProbe();
  for await (const chunk of piecesOf(handle, 0)) {
    hash.update(chunk);
    probe.take(chunk);
  }
  return { digest: hash.digest('hex'), verdict: probe.verdict() };
}

/** The bytes of the file from `start`, in pieces; does not close it. */
export async function* piecesOf(handle: FileHandle, start: number): AsyncGenerator<Buffer> {
  for (let at = start; ;) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

async function isUnchanged(
  handle: FileHandle,
  before: { readonly size: number; readonly mtimeMs: number },
): Promise<boolean> {
  const now = await handle.stat();
  return now.size === before.size && now.mtimeMs === before.mtimeMs;
}
