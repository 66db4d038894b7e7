import { cellAddress } from './cell.ts';
import { attributeOf, type Tag, tagReader } from './xml-tags.ts';

/** What a sheet has beside the values of its cells, which the reader of values does not tell. */
export interface SheetMarks {
  /** Cells that are computed, `B7`; at most a thousand are named. */
  readonly formulas: readonly string[];
  /** Cells that hold an error, such as `#REF!`, and no value; at most a thousand are named. */
  readonly errors: readonly string[];
  /** Ranges of merged cells, `A1:C1`; at most a thousand are named. */
  readonly merged: readonly string[];
  /** Rows that are not shown, from 1; at most a thousand are named. */
  readonly hiddenRows: readonly number[];
}

/** Nobody mends more by hand; a file with more is refused for these. */
export const MOST_MARKS = 1000;
const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/** Reads the XML of one sheet, in pieces. A cell without an address stands beside the one before, as programs read it. */
export function sheetMarksReader(): { write(piece: string): void; marks(): SheetMarks } {
  const formulas: string[] = [];
  const errors: string[] = [];
  const merged: string[] = [];
  const hiddenRows: number[] = [];
  let row = 0;
  let column = -1;
  const add = <T>(list: T[], item: T) => list.length < MOST_MARKS && list.push(item);
  const take = (tag: Tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'row') {
      row = Number(attributeOf(tag, 'r') ?? row + 1);
      column = -1;
      if (/^(1|true)$/.test(attributeOf(tag, 'hidden') ?? '')) add(hiddenRows, row);
    } else if (tag.name === 'c') {
      const letters = ADDRESS.exec(attributeOf(tag, 'r') ?? '')?.[1];
      column = letters ? columnOf(letters) : column + 1;
      if (attributeOf(tag, 't') === 'e') add(errors, cellAddress(column, row));
    } else if (tag.name === 'f') {
      add(formulas, cellAddress(column, row));
    } else if (tag.name === 'mergeCell') {
      add(merged, attributeOf(tag, 'ref') ?? '');
    }
  };
  const tags = tagReader(take);
  return { write: tags.write, marks: () => ({ formulas, errors, merged, hiddenRows }) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
