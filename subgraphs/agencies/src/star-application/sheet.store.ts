import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { SheetLine, StarApplication } from './application.ts';

export interface StoredLine extends SheetLine {
  readonly application: string;
}

/** The standing lines of each application's sheet, in the order of recording. One statement. */
export async function linesOf(em: Em, applications: readonly string[]): Promise<StoredLine[][]> {
  const rows = await em.execute<StoredLine[]>(
    `select id, application, rule, count, note, source, seen_on::text as "seenOn", recorded_by as "recordedBy",
       recorded_on::text as "recordedOn" from star_sheet_line
     where application = any(?::uuid[]) and removed_on is null order by application, id`,
    [textArray(applications)],
  );
  return applications.map((id) => rows.filter((row) => row.application === id));
}

export async function standingLines(em: Em, application: string): Promise<StoredLine[]> {
  const [lines = []] = await linesOf(em, [application]);
  return lines;
}

export async function insertLine(
  em: Em,
  { id, agency, authority }: Pick<StarApplication, 'id' | 'agency' | 'authority'>,
  line: SheetLine,
  shown: boolean,
): Promise<void> {
  await em.execute(
    `insert into star_sheet_line (id, application, agency, authority, shown, rule, count, note, source, seen_on, recorded_by, recorded_on)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      line.id,
      id,
      agency,
      authority,
      shown,
      line.rule,
      line.count,
      line.note,
      line.source,
      line.seenOn,
      line.recordedBy,
      line.recordedOn,
    ],
  );
}

/** Takes a standing line back; false where there is none such. It stays on record, with who and why. */
export async function removeLine(
  em: Em,
  application: string,
  line: string,
  { by, on, because }: { readonly by: string; readonly on: Day; readonly because: string },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update star_sheet_line set removed_by = ?, removed_on = ?, removed_because = ?
     where application = ? and id = ? and removed_on is null returning id`,
    [by, on, because, application, line],
  );
  return rows.length > 0;
}

/** Lets the agency see the sheet, from the announcement on, or hides it while it is made anew. */
export async function showSheet(em: Em, application: string, shown: boolean): Promise<void> {
  await em.execute('update star_sheet_line set shown = ? where application = ?', [shown, application]);
}
