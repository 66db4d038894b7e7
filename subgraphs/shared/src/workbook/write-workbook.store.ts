import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { WrittenCell, WrittenSheet } from './written-sheet.ts';

type Writing = Parameters<typeof writeXlsxFile>;
type Sheet = Writing[0][number];
type Feature = NonNullable<NonNullable<Writing[1]>['features']>[number];

/** The bytes of an .xlsx with these sheets. Numbers are whole, days are dates without a time, texts keep leading zeros. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return writeXlsxFile(sheets.map(toSheet), { features: [hiddenColumns(sheets)] }).toBuffer();
}

function toSheet({ name, columns, headings, rows }: WrittenSheet): Sheet {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    ...(headings > 0 && { stickyRowsCount: headings }),
    data: rows.map((row, index) => row.map((cell) => toCell(cell, index < headings))),
  };
}

function toCell(cell: WrittenCell, isHeading: boolean): CellObject | null {
  if (cell === null) return null;
  if ('count' in cell) return { type: Number, value: cell.count, format: '0' };
  if ('day' in cell)
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd', align: 'left' };
  if (cell.text === '') return null;
  return {
    type: String,
    value: escaped(cell.text),
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...(isHeading && { fontWeight: 'bold' }),
  };
}

/** `_x0041_` in a text would be read as the letter A. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function hiddenColumns(sheets: readonly WrittenSheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tagName, attributes, _, __, { sheetIndex }) => {
            if (tagName !== 'col') return attributes;
            const column = sheets[sheetIndex]?.columns[Number(attributes['min']) - 1];
            return column?.hidden ? { ...attributes, hidden: 1 } : attributes;
          },
        },
      },
    },
  };
}
