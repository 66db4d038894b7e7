import type { Problem } from '@chengan/shared/outcome/outcome';
import { cellText } from '@chengan/shared/workbook/cell';
import type { Month } from './month.ts';
import { readSheet, type TownSheet } from './read-sheet.ts';
import type { LineFigures, ReportLine } from './report-line.ts';
import { EXPLANATION, sheetNameOf } from './to-workbook.ts';
import { told, workbookProblem } from './workbook-problems.ts';

/** A workbook may have so many lines in all. No act sets it; more clients than any agency has in a month. */
const MOST_LINES = 10_000;

/** A sheet with what its values do not tell. */
export interface SheetSent extends TownSheet {
  readonly hidden: boolean;
  readonly formulas: readonly string[];
  readonly errors: readonly string[];
  readonly merged: readonly string[];
  readonly hiddenRows: readonly number[];
}

export interface WorkbookReading {
  /** The figures by contract; complete only when there is no problem. */
  readonly figures: ReadonlyMap<string, LineFigures>;
  /** Everything that is wrong, by sheet, row and column. */
  readonly problems: readonly Problem[];
  /** What a person should know though nothing is wrong: sheets and rows that are hidden were read all the same. */
  readonly notes: readonly { readonly zh: string; readonly en: string }[];
}

/** Reads a workbook that was downloaded and corrected. `expected` are the lines of the report as they are. */
export function readReport(
  of: Month,
  sheets: readonly SheetSent[],
  expected: readonly ReportLine[],
): WorkbookReading {
  const byName = Map.groupBy(expected, ({ head }) => sheetNameOf(head.town));
  const rows = sheets
    .filter(({ name }) => name !== EXPLANATION)
    .reduce((sum, sheet) => sum + Math.max(0, sheet.rows.length - 1), 0);
  const problems: Problem[] = [];
  if (rows > MOST_LINES) return { figures: new Map(), problems: [tooManyLines(rows)], notes: [] };
  const figures = new Map<string, LineFigures>();
  for (const sheet of sheets) {
    if (sheet.name === EXPLANATION) continue;
    const marks = markProblems(sheet);
    problems.push(...marks);
    const lines = byName.get(sheet.name);
    if (!lines) {
      if (!isEmpty(sheet)) problems.push(sheetUnknown(sheet.name));
    } else if (marks.length === 0 || sheet.rows.length > 0) {
      const read = readSheet(of, sheet, lines);
      problems.push(...read.problems);
      for (const [contract, line] of read.figures) figures.set(contract, line);
    }
  }
  for (const name of byName.keys()) {
    if (!sheets.some((sheet) => sheet.name === name)) problems.push(sheetMissing(name));
  }
  return { figures, problems: told(problems), notes: sheets.flatMap(notesOf) };
}

function isEmpty({ rows, formulas, errors }: SheetSent): boolean {
  return (
    formulas.length === 0 &&
    errors.length === 0 &&
    rows.every((cells) => cells.every((cell) => cellText(cell).trim() === ''))
  );
}

function markProblems({ name, formulas, errors, merged }: SheetSent): Problem[] {
  return [
    ...formulas.map((cell) =>
      workbookProblem(
        { sheet: name, cell },
        'WORKBOOK_FORMULA',
        '单元格里是公式；请改为填写数值或文字。',
        'This cell is a formula; write the value itself.',
      ),
    ),
    // read, it would be an empty cell, and an empty count is nought
    ...errors
      .filter((cell) => !formulas.includes(cell))
      .map((cell) =>
        workbookProblem(
          { sheet: name, cell },
          'WORKBOOK_ERROR_CELL',
          '单元格里是错误值（如 #REF!、#N/A），不是数值或文字；请重新填写。',
          'This cell holds an error, such as #REF! or #N/A; write the value again.',
        ),
      ),
    ...merged.map((cell) =>
      workbookProblem(
        { sheet: name, cell },
        'WORKBOOK_MERGED',
        '有合并的单元格；请取消合并，每格各填各的。',
        'These cells are merged; unmerge them.',
      ),
    ),
  ];
}

function notesOf({ name, hidden, hiddenRows }: SheetSent) {
  return [
    ...(hidden
      ? [
          {
            zh: `工作表“${name}”是隐藏的，已照常读入。`,
            en: `The sheet "${name}" is hidden; it was read all the same.`,
          },
        ]
      : []),
    ...(hiddenRows.length > 0
      ? [
          {
            zh: `工作表“${name}”第 ${hiddenRows.slice(0, 20).join('、')} 行是隐藏的，已照常读入。`,
            en: `Rows ${hiddenRows.slice(0, 20).join(', ')} of "${name}" are hidden; they were read all the same.`,
          },
        ]
      : []),
  ];
}

const sheetUnknown = (name: string) =>
  workbookProblem(
    { sheet: name },
    'WORKBOOK_SHEET_UNKNOWN',
    '本月报表没有这张工作表；请用下载的表格，工作表名不要改。',
    'This report has no such sheet; use the file as downloaded and keep the names of its sheets.',
  );
const sheetMissing = (name: string) =>
  workbookProblem({ sheet: name }, 'WORKBOOK_SHEET_MISSING', '缺少这张工作表。', 'This sheet is missing.');
const tooManyLines = (rows: number): Problem => ({
  code: 'WORKBOOK_TOO_LONG',
  message: `表格共 ${rows} 行，最多 ${MOST_LINES} 行。`,
  messageEn: `The workbook has ${rows} rows; ${MOST_LINES} are the most.`,
  field: 'file',
});
