import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { encodingProbe, type EncodingVerdict } from '../encoding/encoding-probe.ts';
import { type Content, contentOfFile, piecesOf } from '@chengan/shared/workbook/content.store';
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
import type { WorkbookLimits } from '@chengan/shared/workbook/read-workbook.store';
import { COMMAND_LIMITS, workbookSource } from './workbook-source.store.ts';
import { isWorkbook, zipDirectory } from '@chengan/shared/workbook/zip-directory.store';

const FORMATS: Readonly<Record<string, Format>> = { '.tsv': 'tsv', '.csv': 'csv', '.xlsx': 'xlsx' };

/** What every kind of source is built on. */
export interface OpenFile {
  readonly name: string;
  readonly content: Content;
  readonly digest: string;
}

/** The format that the name of a file promises; undefined for one that is not read. */
function formatOf(name: string): Format | undefined {
  return FORMATS[extname(name).toLowerCase()];
}

/**
 * Opens a register extract: .tsv, .csv or .xlsx. Reads it once through for its digest and encoding, so that a file
 * which cannot be read to its end is refused before anything is stored. The caller closes the source.
 */
export async function openSource(path: string, sheet?: string): Promise<Outcome<Source>> {
  const name = basename(path);
  const opened = await openForReading(path, name);
  if (!opened.ok) return opened;
  const handle = opened.value;
  try {
    const about = await handle.stat();
    const source = about.isDirectory()
      ? refused(fileIsFolder(name))
      : about.isFile()
        ? await sourceOf(name, contentOfFile(handle, path, about), sheet, COMMAND_LIMITS)
        : refused(fileIsNoFile(name));
    if (!source.ok) await handle.close();
    return source;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The source that the content of a file of that name makes, wherever its bytes lie. Closes nothing when it refuses. */
export async function sourceOf(
  name: string,
  content: Content,
  sheet: string | undefined,
  limits: WorkbookLimits,
): Promise<Outcome<Source>> {
  const { digest, outcome } = await lookInto(name, content);
  if (!outcome.ok) return outcome;
  const kind = outcome.value;
  const file: OpenFile = { name, content, digest };
  return kind.format === 'xlsx'
    ? workbookSource(file, sheet, limits)
    : textSource(file, kind.format, kind.text);
}

/** A workbook, or a text in an encoding that is known. */
type Kind =
  | { readonly format: 'xlsx' }
  | { readonly format: 'tsv' | 'csv'; readonly text: Extract<EncodingVerdict, { kind: 'known' }> };

interface Look {
  /** SHA-256 of all bytes, hexadecimal. */
  readonly digest: string;
  readonly outcome: Outcome<Kind>;
}

/** What a file is, from its name and all of its bytes: refused when the two disagree, or when it is no readable text. */
export async function lookInto(name: string, content: Content): Promise<Look> {
  const { digest, verdict } = await readThrough(content);
  return { digest, outcome: await kindOf(name, content, verdict) };
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

async function kindOf(name: string, content: Content, verdict: EncodingVerdict): Promise<Outcome<Kind>> {
  const format = formatOf(name);
  if (!format) return refused(formatUnknown(name));
  if (content.bytes === 0) return refused(fileEmpty());
  const head = (await content.read(0, 4)).toString('hex');
  const isZip = head.startsWith('504b');
  if (head === 'd0cf11e0') return refused(oldWorkbook());
  if (format !== 'xlsx') {
    if (isZip) return refused(workbookUnderOtherName());
    return verdict.kind === 'known' ? ok({ format, text: verdict }) : refused(encodingProblem(verdict));
  }
  const directory = isZip ? await zipDirectory(content) : undefined;
  const sound = directory && (directory.unpacked === Number.POSITIVE_INFINITY || isWorkbook(directory));
  return sound ? ok({ format }) : refused(notAWorkbook());
}

async function readThrough(content: Content) {
  const hash = createHash('sha256');
  const probe = encodingProbe();
  for await (const chunk of piecesOf(content, 0)) {
    hash.update(chunk);
    probe.take(chunk);
  }
  return { digest: hash.digest('hex'), verdict: probe.verdict() };
}
