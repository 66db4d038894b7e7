import type { Day } from '../time/day.ts';

/** What a cell is written as. A text is always a text: `=1+1` is shown as it stands and never computed. */
export type WrittenCell =
  { readonly text: string } | { readonly count: number } | { readonly day: Day } | null;

export interface WrittenColumn {
  /** In characters. */
  readonly width: number;
  /** The column is there and is read again, but not shown. */
  readonly hidden?: boolean;
}

export interface WrittenSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** So many rows on top are headings: in bold, and they stay in sight. */
  readonly headings: number;
  readonly rows: readonly (readonly WrittenCell[])[];
}
