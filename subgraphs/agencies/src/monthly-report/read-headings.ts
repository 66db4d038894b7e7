import type { Problem } from '@chengan/shared/outcome/outcome';
import { type Cell, cellAddress, cellText } from '@chengan/shared/workbook/cell';
import { COLUMNS } from './workbook-columns.ts';
import { workbookProblem } from './workbook-problems.ts';

/** Title of a column → its place in a row, from 0. */
export type Places = ReadonlyMap<string, number>;

const TITLES: ReadonlySet<string> = new Set(COLUMNS.map(({ title }) => title));

/** The headings of a sheet: every column must be there once and under its own name, in whatever order. */
export function readHeadings(
  sheet: string,
  headings: readonly Cell[],
): { readonly places: Places; readonly problems: readonly Problem[] } {
  const places = new Map<string, number>();
  const problems: Problem[] = [];
  headings.forEach((cell, column) => {
    const title = cellText(cell).trim();
    const at = { sheet, cell: cellAddress(column, 1) };
    if (title === '') return;
    if (!TITLES.has(title)) {
      problems.push(
        workbookProblem(
          at,
          'WORKBOOK_COLUMN_UNKNOWN',
          `表头“${title}”不是本表的列，请恢复下载时的表头。`,
          `The heading "${title}" is no column of this report; restore the headings as downloaded.`,
        ),
      );
    } else if (places.has(title)) {
      problems.push(
        workbookProblem(
          at,
          'WORKBOOK_COLUMN_TWICE',
          `“${title}”列重复。`,
          `The column "${title}" is there twice.`,
        ),
      );
    } else places.set(title, column);
  });
  for (const { title } of COLUMNS) {
    if (places.has(title)) continue;
    problems.push(
      workbookProblem(
        { sheet },
        'WORKBOOK_COLUMN_MISSING',
        `缺少“${title}”列。`,
        `The column "${title}" is missing.`,
      ),
    );
  }
  return { places, problems };
}
