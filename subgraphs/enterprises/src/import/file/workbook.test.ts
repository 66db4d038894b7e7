import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsxFile, { type Sheet, type SheetData } from 'write-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { codeOf, scratchFolder } from '../../testing/register.fixture.ts';
import { openSource } from './open-source.store.ts';
import type { Cell } from '@chengan/shared/workbook/cell';
import { COMMAND_LIMITS } from './workbook-source.store.ts';

const folder = scratchFolder();
afterAll(folder.remove);

async function workbook(name: string, data: SheetData): Promise<string> {
  return workbookOf(name, [{ sheet: 'Sheet1', data }]);
}

async function workbookOf(name: string, sheets: Sheet<Buffer>[]): Promise<string> {
  const path = join(folder.path, name);
  await writeXlsxFile(sheets).toFile(path);
  return path;
}

async function read(path: string, sheet?: string) {
  const source = await openSource(path, sheet);
  if (!source.ok) return { refused: source.problems.map((one) => one.code) };
  const rows: (readonly [number, readonly Cell[]])[] = [];
  for await (const record of source.value.records()) rows.push([record.line, record.cells]);
  await source.value.close();
  return { rows, header: source.value.header.line, unread: source.value.unreadSheets };
}

const HEADINGS = ['企业名称', '统一社会信用代码', '成立日期', '地址'];

describe('a workbook', () => {
  test('gives texts as they are, dates as days and numbers with their digits', async () => {
    const path = await workbook('kinds.xlsx', [
      HEADINGS,
      [
        '江阴示例有限公司',
        codeOf(1),
        { value: new Date('2012-05-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        '江阴市周庄镇',
      ],
      ['江阴数字有限公司', { value: 913202811422305000, type: Number }, { value: 41030, type: Number }, null],
      [null, null, null, null],
      ['江阴公式有限公司', codeOf(2), { value: '=1+1', type: 'Formula' }, { value: true, type: Boolean }],
    ]);
    expect(await read(path)).toEqual({
      header: 1,
      unread: [],
      rows: [
        [2, ['江阴示例有限公司', codeOf(1), { day: '2012-05-01' }, '江阴市周庄镇']],
        [3, ['江阴数字有限公司', { number: '913202811422305000' }, { number: '41030' }, '']],
        [4, ['', '', '', '']],
        [5, ['江阴公式有限公司', codeOf(2), '', 'TRUE']],
      ],
    });
  });

  test('with a title in merged cells has its headings below, and of merged cells the first', async () => {
    const path = await workbook('merged.xlsx', [
      [{ value: '江阴市企业名录', columnSpan: 4 }, null, null, null],
      HEADINGS,
      [{ value: '江阴示例有限公司', rowSpan: 2 }, codeOf(1), null, '江阴市'],
      [null, codeOf(2), null, '江阴市'],
    ]);
    expect(await read(path)).toMatchObject({
      header: 2,
      rows: [
        [3, ['江阴示例有限公司', codeOf(1), '', '江阴市']],
        [4, ['', codeOf(2), '', '江阴市']],
      ],
    });
  });

  const two: Sheet<Buffer>[] = [
    { sheet: '说明', data: [['填表说明']] },
    {
      sheet: '名录',
      data: [
        ['企业名称', '信用代码'],
        ['江阴示例有限公司', codeOf(1)],
      ],
    },
    {
      sheet: '备份',
      data: [
        ['企业名称', '信用代码'],
        ['江阴另一有限公司', codeOf(2)],
      ],
    },
  ];

  test('is read on the first sheet with headings; the others are named', async () => {
    expect(await read(await workbookOf('two.xlsx', two))).toMatchObject({
      rows: [[2, ['江阴示例有限公司', codeOf(1)]]],
      unread: ['说明', '备份'],
    });
  });
  test('is read on the sheet that is asked for', async () => {
    expect(await read(await workbookOf('two.xlsx', two), '备份')).toMatchObject({
      rows: [[2, ['江阴另一有限公司', codeOf(2)]]],
    });
    expect(await read(await workbookOf('two.xlsx', two), '没有')).toEqual({
      refused: ['FILE_SHEET_MISSING'],
    });
  });

  test.each<[string, SheetData, string]>([
    ['an empty sheet', [[null]], 'FILE_EMPTY'],
    ['headings only', [HEADINGS], 'NO_ROWS'],
    [
      'no column for the code',
      [
        ['企业名称', '地址'],
        ['甲', '乙'],
      ],
      'COLUMN_MISSING',
    ],
  ])('with %s is refused', async (name, sheet, code) => {
    expect(await read(await workbook(`${name}.xlsx`, sheet))).toEqual({ refused: [code] });
  });

  test('that is damaged is refused', async () => {
    const good = readFileSync(
      await workbook('good.xlsx', [HEADINGS, ['江阴示例有限公司', codeOf(1), null, null]]),
    );
    for (const [name, bytes] of [
      ['cut.xlsx', good.subarray(0, good.length / 2)],
      ['dirt.xlsx', Buffer.concat([good.subarray(0, 200), Buffer.alloc(400, 7), good.subarray(600)])],
    ] as const) {
      expect(await read(folder.write(name, bytes)), name).toEqual({ refused: ['FILE_NOT_WORKBOOK'] });
    }
  });

  test(`that unpacks to more than ${COMMAND_LIMITS.unpackedMb} MB is refused before it is unpacked`, async () => {
    const bytes = readFileSync(
      await workbook('bomb.xlsx', [HEADINGS, ['江阴示例有限公司', codeOf(1), null, null]]),
    );
    const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(COMMAND_LIMITS.unpackedMb * 1024 * 1024 + 1, entry + 24);
    expect(await read(folder.write('bomb.xlsx', bytes))).toEqual({ refused: ['FILE_WORKBOOK_TOO_LARGE'] });
  });
});
