/** A cell as the file has it. Only a workbook knows numbers and days; the digits of a number are kept as written. */
export type Cell = string | { readonly number: string } | { readonly day: string };

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
}

/** The text of a cell as a person would read it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  return 'number' in cell ? cell.number : cell.day;
}

export function isBlank(record: SourceRecord): boolean {
  return record.fault === undefined && record.cells.every((cell) => cellText(cell).trim() === '');
}
