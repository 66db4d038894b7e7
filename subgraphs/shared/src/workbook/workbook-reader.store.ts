import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import readXlsxFile from 'read-excel-file/node';
import type { Cell } from './cell.ts';
import { type MarksOfSheet, workbookMarks } from './workbook-marks.store.ts';
import { unpackOnTrial } from './zip-trial.store.ts';

/** What the thread is asked to read: a path or the bytes, and how many bytes they may unpack to. */
export interface WorkbookRequest {
  readonly archive: string | Uint8Array;
  readonly limit: number;
}

/** A sheet as it was read. Row n of `rows` is row n + 1 of the sheet: empty rows between full ones are kept. */
export interface SheetRead extends MarksOfSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What it found. It is a thread with a memory limit, because a workbook is read whole. */
export type WorkbookReply =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetRead[] }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' };

const port = parentPort;
if (port) {
  const request: WorkbookRequest = workerData;
  read(request).then((reply) => port.postMessage(reply));
}

async function read({ archive, limit }: WorkbookRequest): Promise<WorkbookReply> {
  const marks = workbookMarks();
  try {
    const bytes =
      typeof archive === 'string'
        ? await readFile(archive)
        : Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const trial = await unpackOnTrial(bytes, limit, marks.readerOf);
    if (trial !== 'fits') return { kind: trial };
    return { kind: 'sheets', sheets: await valuesOf(bytes, marks.bySheet()) };
  } catch {
    return { kind: 'damaged' }; // whatever the reader stumbles over is a fault of the file
  }
}

const UNMARKED: MarksOfSheet = { hidden: false, formulas: [], errors: [], merged: [], hiddenRows: [] };

async function valuesOf(bytes: Buffer, marks: ReadonlyMap<string, MarksOfSheet>): Promise<SheetRead[]> {
  try {
    // a number keeps its digits as written: 18 of them would not survive as a number of this language
    const sheets = await readXlsxFile(bytes, { parseNumber: (digits) => ({ number: digits }), trim: false });
    return sheets.map(({ sheet, data }) => ({
      ...(marks.get(sheet) ?? UNMARKED),
      name: sheet,
      rows: data.map((row) => row.map(toCell)),
    }));
  } catch (error) {
    // a formula that was never computed has no value, and nothing is read; it can still be named
    const computed = [...marks].filter(([, { formulas }]) => formulas.length > 0);
    if (computed.length === 0) throw error;
    return computed.map(([name, of]) => ({ ...of, name, rows: [] }));
  }
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string') return value;
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? '' : { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isNumber(value) ? value : '';
}

function isNumber(value: unknown): value is { readonly number: string } {
  return typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string';
}
