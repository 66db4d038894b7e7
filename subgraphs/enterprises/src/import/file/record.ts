import { type Cell, cellText } from '@chengan/shared/workbook/cell';

/** What makes a line unreadable as a row. */
export type Fault = 'quotes' | 'line-too-long';

/** One record of a file. */
export interface SourceRecord {
  /** 1 for the first record of the file, the title and the header included; grows by one. */
  readonly ordinal: number;
  /** The line or row of the file on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly fault?: Fault;
  /** Addresses (`C7`) of the cells of the whole sheet that hold an error such as `#REF!`: they read as empty. */
  readonly errorCells?: ReadonlySet<string>;
}

export function isBlank(record: SourceRecord): boolean {
  return record.fault === undefined && record.cells.every((cell) => cellText(cell).trim() === '');
}
