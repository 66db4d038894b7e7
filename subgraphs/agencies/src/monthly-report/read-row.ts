import type { Problem } from '@chengan/shared/outcome/outcome';
import { type Cell, cellAddress, cellText } from '@chengan/shared/workbook/cell';
import { checkLine } from './check-line.ts';
import type { Month } from './month.ts';
import type { Places } from './read-headings.ts';
import type { LineFigures, ReportLine } from './report-line.ts';
import { itemsIn, servicesIn } from './services-in-words.ts';
import { type ClientNames, COLUMNS, readAs, VISITS_TITLE } from './workbook-columns.ts';
import { atPlace, type Place, workbookProblem } from './workbook-problems.ts';

/** A row of a town's sheet. */
export interface SheetRow {
  readonly sheet: string;
  /** From 1, as the spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly places: Places;
}

/** The text of a cell as it is compared and read: line ends as one, nothing at its ends. */
export function textIn({ cells, places }: SheetRow, title: string): string {
  return cellText(cells[places.get(title) ?? -1])
    .replaceAll('\r\n', '\n')
    .trim();
}

/** Sheet and cell of the row under `title`, as a problem names them; the first column where the title is missing. */
export function placeOf({ sheet, number, places }: SheetRow, title: string): Place {
  return { sheet, cell: cellAddress(places.get(title) ?? 0, number) };
}

/** The title under which a figure is corrected. */
const TITLE_OF: ReadonlyMap<string, string> = new Map(
  COLUMNS.flatMap((column) =>
    column.kind !== 'head' && column.title !== VISITS_TITLE ? [[column.figure, column.title] as const] : [],
  ),
);

/** The figures that a row gives for its line, and what is wrong with each of its cells. */
export function readRow(
  of: Month,
  row: SheetRow,
  line: ReportLine,
): { readonly figures: LineFigures; readonly problems: readonly Problem[] } {
  const title = (figure: string) => TITLE_OF.get(figure) ?? VISITS_TITLE;
  const written = servicesIn(textIn(row, title('services')));
  const unread: Problem[] = [];
  const count = (name: string) => {
    const value = countIn(textIn(row, name));
    if (value === undefined) unread.push(noCount(row, name));
    return value ?? 0;
  };
  const figures: LineFigures = {
    services: written.services,
    hazards: count(title('hazards')),
    majorHazards: count(title('majorHazards')),
    rectified: count(title('rectified')),
    advice: itemsIn(textIn(row, title('advice'))),
    refusals: count(title('refusals')),
    trainings: count(title('trainings')),
    drills: count(title('drills')),
    contractNumber: textIn(row, title('contractNumber')),
    note: textIn(row, title('note')),
  };
  const visits = count(VISITS_TITLE);
  const readable = unread.length === 0 && written.unread.length === 0;
  return {
    figures,
    problems: [
      ...headProblems(of, row, line),
      ...unread,
      ...written.unread.map((text) => unreadService(row, title('services'), text)),
      ...(written.unread.length === 0 && visits !== written.services.length
        ? [visitsDiffer(row, visits, written.services.length)]
        : []),
      ...(readable
        ? checkLine(of, figures, (figure) => figure).map((found) =>
            atPlace(placeOf(row, title(found.field ?? '')), found),
          )
        : []),
    ],
  };
}

const NO_NAMES: ClientNames = new Map();

function headProblems(of: Month, row: SheetRow, line: ReportLine): Problem[] {
  return COLUMNS.flatMap((column) => {
    if (column.kind !== 'head' || column.unread) return [];
    const expected = readAs(column.cell(line, of, NO_NAMES)).trim();
    const found = textIn(row, column.title);
    if (found === expected) return [];
    return [
      workbookProblem(
        placeOf(row, column.title),
        'WORKBOOK_CELL_FIXED',
        `“${column.title}”由合同带出，不能更改：应为“${expected}”，现为“${short(found)}”。`,
        `"${column.title}" comes from the contract and may not be changed: "${expected}", not "${short(found)}".`,
      ),
    ];
  });
}

/** An empty cell counts as nought. */
function countIn(text: string): number | undefined {
  if (text === '') return 0;
  return /^\d{1,9}(\.0+)?$/.test(text) ? Number(text) : undefined;
}

const noCount = (row: SheetRow, title: string) =>
  workbookProblem(
    placeOf(row, title),
    'WORKBOOK_NO_COUNT',
    `“${title}”应为非负整数，现为“${short(textIn(row, title))}”。`,
    `"${title}" must be a whole number, not "${short(textIn(row, title))}".`,
  );
const unreadService = (row: SheetRow, title: string, text: string) =>
  workbookProblem(
    placeOf(row, title),
    'WORKBOOK_SERVICE_UNREAD',
    `读不懂这次服务：“${short(text)}”；应写作“2026-10-12 张三、李四（1、6）”。`,
    `This visit cannot be read: "${short(text)}"; write "2026-10-12 name、name（1、6）".`,
  );
const visitsDiffer = (row: SheetRow, visits: number, services: number) =>
  workbookProblem(
    placeOf(row, VISITS_TITLE),
    'WORKBOOK_VISITS_DIFFER',
    `服务次数为 ${visits}，每次服务却写了 ${services} 次，须相符。`,
    `It says ${visits} visits, and ${services} are listed; the two must agree.`,
  );
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
