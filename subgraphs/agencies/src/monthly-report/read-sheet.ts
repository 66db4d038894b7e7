import type { Problem } from '@chengan/shared/outcome/outcome';
import { type Cell, cellText } from '@chengan/shared/workbook/cell';
import { type Month, parseMonth } from './month.ts';
import { readHeadings } from './read-headings.ts';
import { placeOf, readRow, type SheetRow, textIn } from './read-row.ts';
import type { LineFigures, ReportLine } from './report-line.ts';
import { COLUMNS, lineKey } from './workbook-columns.ts';
import { workbookProblem } from './workbook-problems.ts';

/** A sheet of a town as it was read; row 1 has the headings. */
export interface TownSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What a sheet gives: the figures by contract, and everything that is wrong with it, cell by cell. */
export interface SheetReading {
  readonly figures: ReadonlyMap<string, LineFigures>;
  readonly problems: readonly Problem[];
}

const KEY_TITLE = COLUMNS[0]?.title ?? '';

/** Reads the sheet of a town against the lines that it should have, each of them once and no other. */
export function readSheet(
  of: Month,
  { name, rows }: TownSheet,
  expected: readonly ReportLine[],
): SheetReading {
  const { places, problems: headings } = readHeadings(name, rows[0] ?? []);
  const figures = new Map<string, LineFigures>();
  if (headings.length > 0) return { figures, problems: headings };
  const problems: Problem[] = [];
  const byKey = new Map(expected.map((line) => [lineKey(of, line.head.contract), line]));
  const rowOf = new Map<string, number>();
  rows.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cellText(cell).trim() === '')) return;
    const row: SheetRow = { sheet: name, number: index + 1, cells, places };
    const key = textIn(row, KEY_TITLE);
    const line = byKey.get(key);
    const before = rowOf.get(key);
    if (!line) problems.push(foreignLine(of, row, key));
    else if (before !== undefined) problems.push(lineTwice(row, before));
    else {
      rowOf.set(key, row.number);
      const read = readRow(of, row, line);
      figures.set(line.head.contract, read.figures);
      problems.push(...read.problems);
    }
  });
  for (const [key, { head }] of byKey) {
    if (!rowOf.has(key)) problems.push(lineMissing(name, head.enterprise));
  }
  return { figures, problems };
}

function foreignLine(of: Month, row: SheetRow, key: string): Problem {
  const named = parseMonth(key.split(':')[0] ?? '');
  const place = placeOf(row, KEY_TITLE);
  if (named !== undefined && named !== of)
    return workbookProblem(
      place,
      'WORKBOOK_OTHER_MONTH',
      `这一行属于 ${named} 的报表，不是 ${of}。`,
      `This line belongs to the report of ${named}, not ${of}.`,
    );
  return workbookProblem(
    place,
    'WORKBOOK_LINE_FOREIGN',
    '这一行不属于本机构本月在该镇街园的报表：标识被改动、删去，或是其他机构、其他镇街园的行。',
    'This line is not of this report: its key was changed or removed, or it is of another agency or town.',
  );
}

const lineTwice = (row: SheetRow, before: number) =>
  workbookProblem(
    placeOf(row, KEY_TITLE),
    'WORKBOOK_LINE_TWICE',
    `与第 ${before} 行重复。`,
    `This line is there already, in row ${before}.`,
  );
const lineMissing = (sheet: string, client: string) =>
  workbookProblem(
    { sheet },
    'WORKBOOK_LINE_MISSING',
    `缺少“${client}”的一行。`,
    `The line of "${client}" is missing.`,
  );
