import type { Cell } from '@chengan/shared/workbook/cell';
import { describe, expect, test } from 'vitest';
import { type SheetSent, readReport } from './from-workbook.ts';
import { month } from './month.ts';
import { prefilledLines } from './prefill.ts';
import { contractOf, visitOf } from './report.fixture.ts';
import { workbookSheets } from './to-workbook.ts';
import { readAs } from './workbook-columns.ts';

const OCTOBER = month('2026-10');
const LINES = prefilledLines(
  OCTOBER,
  [contractOf(1), contractOf(2), contractOf(4)],
  [visitOf(1, '2026-10-12'), visitOf(2, '2026-10-13')],
);
const ABOUT = { month: OCTOBER, agency: 'A', agencyName: '演示', names: new Map(), due: '' };

type Edit = (rows: Cell[][], sheets: Map<string, SheetSent & { rows: Cell[][] }>) => void;

/** The workbook as downloaded, changed on the sheet of 青阳镇 by `edit`. */
function read(edit: Edit) {
  const sheets = new Map(
    workbookSheets(ABOUT, LINES).map(({ name, rows }) => [
      name,
      {
        name,
        hidden: false,
        formulas: [],
        errors: [],
        merged: [],
        hiddenRows: [],
        rows: rows.map((row) => row.map((cell): Cell => readAs(cell))),
      },
    ]),
  );
  const town = sheets.get(TOWN);
  if (!town) throw new Error([...sheets.keys()].join());
  edit(town.rows, sheets);
  const { problems, notes } = readReport(OCTOBER, [...sheets.values()], LINES);
  return {
    told: problems.map(({ code, facts }) => `${code} ${facts?.['sheet']}!${facts?.['cell'] ?? ''}`),
    notes: notes.length,
  };
}

const TOWN = '璜土镇';
const SECOND = 2;
const place = (title: string, rows: Cell[][]) => rows[0]?.indexOf(title) ?? -1;
const put =
  (title: string, value: Cell, row = 1): Edit =>
  (rows) => {
    const cells = rows[row];
    if (cells) cells[place(title, rows)] = value;
  };

describe('a workbook', () => {
  test('as downloaded has nothing wrong', () =>
    expect(read(() => undefined)).toEqual({ told: [], notes: 0 }));

  test.each<[string, Edit, string[]]>([
    ['a text for a number', put('发现隐患数', '三'), [`WORKBOOK_NO_COUNT ${TOWN}!L2`]],
    ['half a hazard', put('发现隐患数', { number: '1.5' }), [`WORKBOOK_NO_COUNT ${TOWN}!L2`]],
    ['a negative number', put('培训次数', { number: '-1' }), [`WORKBOOK_NO_COUNT ${TOWN}!Q2`]],
    ['more put right than found', put('已整改数', { number: '1' }), [`REPORT_MORE_THAN_FOUND ${TOWN}!N2`]],
    ['another number of visits', put('本月服务次数', { number: '2' }), [`WORKBOOK_VISITS_DIFFER ${TOWN}!J2`]],
    [
      'a visit that cannot be read',
      put('每次服务（日期 人员（内容代码））', '10月12日 张三'),
      [`WORKBOOK_SERVICE_UNREAD ${TOWN}!K2`],
    ],
    [
      'a visit of another month',
      put('每次服务（日期 人员（内容代码））', '2026-11-01 张三（1）'),
      [`REPORT_OTHER_MONTH ${TOWN}!K2`],
    ],
    [
      'a content that is none',
      put('每次服务（日期 人员（内容代码））', '2026-10-12 张三（11）'),
      [`REPORT_CONTENTS ${TOWN}!K2`],
    ],
    ['another credit code', put('统一社会信用代码', 'X'), [`WORKBOOK_CELL_FIXED ${TOWN}!C2`]],
    ['a number that Excel made a float', put('发现隐患数', { number: '2.0' }), []],
    ['another name of the client, which is not read', put('企业名称', '别名'), []],
    ['a key that was removed', put('标识（勿改）', '', SECOND), foreign(`${TOWN}!A3`)],
    [
      'a line of another month',
      put('标识（勿改）', `2026-09:${contractOf(4).contract}`, SECOND),
      ['WORKBOOK_OTHER_MONTH 璜土镇!A3', 'WORKBOOK_LINE_MISSING 璜土镇!'],
    ],
    [
      'a line of another town',
      put('标识（勿改）', `2026-10:${contractOf(2).contract}`, SECOND),
      foreign(`${TOWN}!A3`),
    ],
    ['a line twice', (rows) => void rows.push([...(rows[1] ?? [])]), [`WORKBOOK_LINE_TWICE ${TOWN}!A4`]],
    ['a line that is missing', (rows) => void rows.pop(), [`WORKBOOK_LINE_MISSING ${TOWN}!`]],
    [
      'a column renamed',
      put('备注', '说明', 0),
      [`WORKBOOK_COLUMN_UNKNOWN ${TOWN}!S1`, `WORKBOOK_COLUMN_MISSING ${TOWN}!`],
    ],
    ['a column twice', (rows) => void rows[0]?.push('备注'), [`WORKBOOK_COLUMN_TWICE ${TOWN}!T1`]],
    ['a sheet that is missing', (_, sheets) => void sheets.delete(TOWN), [`WORKBOOK_SHEET_MISSING ${TOWN}!`]],
    [
      'an unknown sheet',
      (rows, sheets) =>
        void sheets.set('新桥', {
          name: '新桥',
          hidden: false,
          formulas: [],
          errors: [],
          merged: [],
          hiddenRows: [],
          rows,
        }),
      ['WORKBOOK_SHEET_UNKNOWN 新桥!'],
    ],
    [
      'a cell that holds an error',
      (rows, sheets) =>
        void sheets.set(TOWN, {
          ...{
            name: TOWN,
            hidden: false,
            formulas: ['L2'],
            errors: ['L2', 'N3'],
            merged: [],
            hiddenRows: [],
          },
          rows,
        }),
      [`WORKBOOK_FORMULA ${TOWN}!L2`, `WORKBOOK_ERROR_CELL ${TOWN}!N3`],
    ],
    [
      'a formula and merged cells',
      (rows, sheets) =>
        void sheets.set(TOWN, {
          name: TOWN,
          hidden: true,
          formulas: ['L2'],
          errors: [],
          merged: ['A1:B1'],
          hiddenRows: [2],
          rows,
        }),
      [`WORKBOOK_FORMULA ${TOWN}!L2`, `WORKBOOK_MERGED ${TOWN}!A1:B1`],
    ],
  ])('with %s', (_, edit, told) => expect(read(edit).told).toEqual(told));

  test('names everything that is wrong at once', () => {
    const both: Edit = (rows, sheets) => {
      put('发现隐患数', 'x')(rows, sheets);
      put('演练次数', 'y', SECOND)(rows, sheets);
    };
    expect(read(both).told).toEqual([`WORKBOOK_NO_COUNT ${TOWN}!L2`, `WORKBOOK_NO_COUNT ${TOWN}!R3`]);
  });

  test('with hidden sheets and rows is read all the same, and says so', () => {
    const hide: Edit = (rows, sheets) =>
      void sheets.set(TOWN, {
        name: TOWN,
        hidden: true,
        formulas: [],
        errors: [],
        merged: [],
        hiddenRows: [2],
        rows,
      });
    expect(read(hide)).toEqual({ told: [], notes: 2 });
  });

  test('of more than ten thousand lines is refused as a whole', () => {
    const long: Edit = (rows) => {
      for (let n = 0; n < 10_000; n += 1) rows.push(['x']);
    };
    expect(read(long).told).toEqual(['WORKBOOK_TOO_LONG undefined!']);
  });
});

function foreign(at: string): string[] {
  return [`WORKBOOK_LINE_FOREIGN ${at}`, `WORKBOOK_LINE_MISSING ${TOWN}!`];
}
