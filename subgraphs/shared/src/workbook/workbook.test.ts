import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { contentOfBytes } from './content.store.ts';
import { readWorkbook } from './read-workbook.store.ts';
import { writeWorkbook } from './write-workbook.store.ts';
import type { WrittenCell } from './written-sheet.ts';

const LIMITS = { unpackedMb: 20, heapMb: 256 };
const read = (bytes: Buffer) => readWorkbook(contentOfBytes(bytes), LIMITS);
const asWritten = (data: SheetData) => writeXlsxFile([{ sheet: '表', data }]).toBuffer();

async function sheetOf(rows: readonly (readonly WrittenCell[])[]) {
  const columns = (rows[0] ?? []).map((_, index) => ({ width: 12, hidden: index === 1 }));
  const found = await read(await writeWorkbook([{ name: '城东', columns, headings: 1, rows }]));
  if (found.kind !== 'sheets') throw new Error(found.kind);
  return found.sheets[0];
}

describe('what is written is read again', () => {
  test('numbers, days and texts with leading zeros or spaces', async () => {
    const sheet = await sheetOf([
      [{ text: '编号' }, { text: '标识' }, { text: '次数' }, { text: '日期' }],
      [{ text: '00120' }, { text: ' 甲 ' }, { count: 12 }, { day: day('2026-10-08') }],
      [null, { text: '' }, { count: 0 }, null],
      [{ text: '两行\n文字' }, { text: 'a & <b> "c"' }, null, null],
    ]);
    expect(sheet?.rows).toEqual([
      ['编号', '标识', '次数', '日期'],
      ['00120', ' 甲 ', { number: '12' }, { day: '2026-10-08' }],
      ['', '', { number: '0' }, ''],
      ['两行\n文字', 'a & <b> "c"', '', ''],
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '\t=1+1', '_x0041_'])(
    'what begins like a formula is a text: %j',
    async (text) => {
      const sheet = await sheetOf([
        [{ text: '备注' }, null],
        [{ text }, null],
      ]);
      expect(sheet).toMatchObject({ formulas: [], rows: [['备注'], [text]] });
    },
  );
});

describe('beside the values', () => {
  test('formulas and merged cells are named', async () => {
    const bytes = await asWritten([
      [{ value: '题', columnSpan: 2 }, null, 'c'],
      ['a', { value: '=1+1', type: 'Formula' }, 1],
    ]);
    expect(await read(bytes)).toMatchObject({
      kind: 'sheets',
      sheets: [{ name: '表', hidden: false, formulas: ['B2'], merged: ['A1:B1'], hiddenRows: [] }],
    });
  });
});

describe('refused', () => {
  test('what is no workbook', async () => {
    expect(await read(Buffer.from('no zip file at all'))).toEqual({ kind: 'damaged' });
    const good = await asWritten([['a']]);
    expect(await read(good.subarray(0, good.length / 2))).toEqual({ kind: 'damaged' });
  });
  test('what unpacks to more than the limit, whatever its directory says', async () => {
    const bytes = await asWritten(Array.from({ length: 2000 }, (_, n) => [`行 ${n}`, 'x'.repeat(100)]));
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      bytes.writeUInt32LE(1, at + 24);
    expect(await readWorkbook(contentOfBytes(bytes), { unpackedMb: 0.05, heapMb: 256 })).toEqual({
      kind: 'too-large',
    });
  });
});
