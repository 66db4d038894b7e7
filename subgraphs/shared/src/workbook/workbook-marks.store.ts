import { StringDecoder } from 'node:string_decoder';
import { type SheetMarks, sheetMarksReader } from './sheet-marks.ts';
import { partsReader, sheetListReader } from './workbook-parts.ts';
import type { EntryReader } from './zip-trial.store.ts';

export interface MarksOfSheet extends SheetMarks {
  readonly hidden: boolean;
}

const NOTHING: SheetMarks = { formulas: [], errors: [], merged: [], hiddenRows: [] };

/** Looks on while a workbook is unpacked on trial; afterwards it knows the marks of every sheet by its name. */
export function workbookMarks(): {
  readerOf(path: string): EntryReader | undefined;
  bySheet(): ReadonlyMap<string, MarksOfSheet>;
} {
  const list = sheetListReader();
  const parts = partsReader();
  const sheets = new Map<string, ReturnType<typeof sheetMarksReader>>();
  const readerFor = (path: string) => {
    if (path === 'xl/workbook.xml') return list;
    if (path === 'xl/_rels/workbook.xml.rels') return parts;
    if (!path.endsWith('.xml') || path.includes('/_rels/')) return undefined;
    const reader = sheets.get(path) ?? sheetMarksReader(); // a second entry of the same name adds to the first
    sheets.set(path, reader);
    return reader;
  };
  return {
    readerOf: (path) => {
      const reader = readerFor(path);
      if (!reader) return undefined;
      const decoder = new StringDecoder('utf8');
      return {
        piece: (bytes) => reader.write(decoder.write(bytes)),
        end: () => reader.write(decoder.end()),
      };
    },
    bySheet: () =>
      new Map(
        list.sheets.map(({ name, hidden, relation }) => {
          const reader = sheets.get(parts.paths.get(relation) ?? '');
          return [name, { hidden, ...(reader?.marks() ?? NOTHING) }];
        }),
      ),
  };
}
