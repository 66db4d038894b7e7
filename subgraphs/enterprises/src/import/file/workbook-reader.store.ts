import { parentPort, workerData } from 'node:worker_threads';
import readXlsxFile from 'read-excel-file/node';
import type { Cell } from './record.ts';

/** What the worker is asked: a path. Runs in a thread with a memory limit, because a workbook is read whole. */
export type WorkbookReply =
  | {
      readonly ok: true;
      readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[];
    }
  | { readonly ok: false };

const port = parentPort;
if (port) {
  read(String(workerData)).then((reply) => port.postMessage(reply));
}

async function read(path: string): Promise<WorkbookReply> {
  try {
    // a number keeps its digits as written: 18 of them would not survive as a number of this language
    const sheets = await readXlsxFile(path, { parseNumber: (digits) => ({ number: digits }), trim: false });
    return {
      ok: true,
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) })),
    };
  } catch {
    return { ok: false }; // whatever the reader stumbles over is a fault of the file
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
