import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { readWorkbook, type WorkbookLimits } from '@chengan/shared/workbook/read-workbook.store';
import { MOST_MARKS } from '@chengan/shared/workbook/sheet-marks';
import { errorCellsMany, notAWorkbook, noRows, sheetMissing, workbookTooLarge } from './file-problems.ts';
import { findHeader, HEADER_WITHIN } from './find-header.ts';
import type { OpenFile } from './open-source.store.ts';
import { isBlank, type SourceRecord } from './record.ts';
import type { Source } from './source.ts';

/** For an import by command, which has the machine to itself. */
export const COMMAND_LIMITS: WorkbookLimits = { unpackedMb: 200, heapMb: 2048 };

/** An .xlsx: the sheet of that name, else the first that has the headings, else the first. */
export async function workbookSource(
  file: OpenFile,
  wanted: string | undefined,
  limits: WorkbookLimits,
): Promise<Outcome<Source>> {
  const reply = await readWorkbook(file.content, limits);
  if (reply.kind === 'too-large') return refused(workbookTooLarge(limits.unpackedMb));
  if (reply.kind === 'damaged') return refused(notAWorkbook());
  const sheets = reply.sheets.map(({ name, rows, errors }) => ({
    name,
    records: rows.map(recordsWith(new Set(errors))),
    allErrorsNamed: errors.length < MOST_MARKS,
  }));
  const chosen =
    wanted === undefined
      ? (sheets.find(({ records }) => headerOf(records).ok) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  if (!chosen)
    return wanted === undefined
      ? refused(notAWorkbook())
      : refused(
          sheetMissing(
            wanted,
            sheets.map(({ name }) => name),
          ),
        );
  if (!chosen.allErrorsNamed) return refused(errorCellsMany(chosen.name, MOST_MARKS));
  const found = headerOf(chosen.records);
  if (!found.ok) return found;
  const header = found.value;
  const rows = chosen.records.filter((record) => record.ordinal > header.ordinal);
  if (rows.every(isBlank)) return refused(noRows());
  let done = 0;
  return ok({
    name: file.name,
    bytes: file.content.bytes,
    digest: file.digest,
    format: 'xlsx',
    encoding: null,
    header,
    sheet: chosen.name,
    unreadSheets: sheets
      .filter((sheet) => sheet !== chosen && !sheet.records.every(isBlank))
      .map(({ name }) => name),
    records: async function* () {
      done = 0;
      for (const row of rows) {
        done += 1;
        yield row;
      }
    },
    progress: () => ({ done, total: rows.length }),
    isUnchanged: file.content.isUnchanged,
    close: file.content.close,
  });
}

function headerOf(records: readonly SourceRecord[]) {
  return findHeader(records.slice(0, HEADER_WITHIN));
}

/** Row n of the sheet is record n: the reader keeps empty rows between full ones. */
function recordsWith(errorCells: ReadonlySet<string>) {
  return (cells: SourceRecord['cells'], index: number): SourceRecord => ({
    ...{ ordinal: index + 1, line: index + 1, cells },
    ...(errorCells.size > 0 && { errorCells }),
  });
}
