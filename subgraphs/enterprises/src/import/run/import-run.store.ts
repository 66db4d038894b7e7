import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Counts, RowOutcome } from './row-outcome.ts';

/** One import of one file for one authority. */
export interface ImportRun extends Counts {
  readonly id: string;
  /** Records of the file that are dealt with, blank ones and headings included. */
  readonly lastRecord: number;
  /** How often it went on after having been broken off. */
  readonly resumed: number;
  readonly isFinished: boolean;
}

export interface NewRun {
  readonly digest: string;
  readonly authority: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly format: string;
  readonly encoding: string | null;
  /** ISO instant. */
  readonly startedAt: string;
}

interface Row {
  id: string;
  last_record: number;
  rows: number;
  blank: number;
  registered: number;
  changed: number;
  unchanged: number;
  refused: number;
  warned: number;
  town_known: number;
  town_larger: number;
  town_unknown: number;
  town_elsewhere: number;
  resumed: number;
  finished: boolean;
}

const COLUMNS = `id, last_record, rows, blank, registered, changed, unchanged, refused, warned, town_known, town_larger,
  town_unknown, town_elsewhere, resumed, finished_at is not null as finished`;

/** The unfinished run of this file and authority, which goes on where it broke off, or a new one. */
export async function startOrResume(em: Em, run: NewRun): Promise<ImportRun> {
  // a third look: another import of the file may begin between the first and the second
  return (await resume(em, run)) ?? (await start(em, run)) ?? required(await resume(em, run));
}

async function resume(em: Em, { digest, authority }: NewRun): Promise<ImportRun | undefined> {
  const [row] = await em.execute<Row[]>(
    `update import_run set resumed = resumed + 1 where digest = ? and authority = ? and finished_at is null returning ${COLUMNS}`,
    [digest, authority],
  );
  return row && toRun(row);
}

async function start(em: Em, run: NewRun): Promise<ImportRun | undefined> {
  const [row] = await em.execute<Row[]>(
    `insert into import_run (id, digest, authority, file_name, file_bytes, format, encoding, started_at)
     values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?)
     on conflict (digest, authority) where finished_at is null do nothing returning ${COLUMNS}`,
    [run.digest, run.authority, run.fileName, run.fileBytes, run.format, run.encoding, run.startedAt],
  );
  return row && toRun(row);
}

/** The run, locked until the transaction ends. */
export async function lockRun(em: Em, id: string): Promise<ImportRun> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from import_run where id = ? for update`, [id]);
  return toRun(required(row));
}

/** Moves the run to `lastRecord` and adds what the batch counted. */
export async function advanceRun(em: Em, id: string, lastRecord: number, counts: Counts): Promise<void> {
  await em.execute(
    `update import_run set last_record = ?, rows = rows + ?, blank = blank + ?, registered = registered + ?,
       changed = changed + ?, unchanged = unchanged + ?, refused = refused + ?, warned = warned + ?,
       town_known = town_known + ?, town_larger = town_larger + ?, town_unknown = town_unknown + ?,
       town_elsewhere = town_elsewhere + ? where id = ?`,
    [
      lastRecord,
      counts.rows,
      counts.blank,
      counts.registered,
      counts.changed,
      counts.unchanged,
      counts.refused,
      counts.warned,
      counts.townKnown,
      counts.townLarger,
      counts.townUnknown,
      counts.townElsewhere,
      id,
    ],
  );
}

/** Ends the run; what it remembered of the file's codes is no longer needed. */
export async function finishRun(em: Em, id: string, finishedAt: string): Promise<ImportRun> {
  const [row] = await em.execute<Row[]>(
    `update import_run set finished_at = ? where id = ? returning ${COLUMNS}`,
    [finishedAt, id],
  );
  await em.execute('delete from import_seen where run = ?', [id]);
  return toRun(required(row));
}

/** Codes that this run has met before: code → line and digest of the row. */
export async function findSeen(
  em: Em,
  run: string,
  codes: readonly string[],
): Promise<Map<string, { line: number; digest: string }>> {
  const rows = await em.execute<{ credit_code: string; line: number; digest: string }[]>(
    'select credit_code, line, digest from import_seen where run = ? and credit_code = any(?::text[])',
    [run, textArray(codes)],
  );
  return new Map(rows.map((row) => [row.credit_code, { line: row.line, digest: row.digest }]));
}

export async function addSeen(
  em: Em,
  run: string,
  rows: readonly { creditCode: string; line: number; digest: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await em.execute(
    `insert into import_seen (run, credit_code, line, digest)
     select ?, "creditCode", line, digest from jsonb_to_recordset(?::jsonb) as given("creditCode" text, line int, digest text)`,
    [run, JSON.stringify(rows)],
  );
}

export async function addIssues(em: Em, run: string, outcomes: readonly RowOutcome[]): Promise<void> {
  const issues = outcomes.flatMap(({ line, result, notes, name, creditCode }) =>
    notes.map(({ code, message, messageEn }, ordinal) => ({
      line,
      ordinal,
      result,
      code,
      message,
      messageEn,
      name,
      creditCode,
    })),
  );
  if (issues.length === 0) return;
  await em.execute(
    `insert into import_issue (run, line, ordinal, result, code, message, message_en, name, credit_code)
     select ?, line, ordinal, result, code, message, "messageEn", name, "creditCode" from jsonb_to_recordset(?::jsonb)
       as given(line int, ordinal smallint, result text, code text, message text, "messageEn" text, name text, "creditCode" text)`,
    [run, JSON.stringify(issues)],
  );
}

function toRun(row: Row): ImportRun {
  return {
    id: row.id,
    lastRecord: row.last_record,
    rows: row.rows,
    blank: row.blank,
    registered: row.registered,
    changed: row.changed,
    unchanged: row.unchanged,
    refused: row.refused,
    warned: row.warned,
    townKnown: row.town_known,
    townLarger: row.town_larger,
    townUnknown: row.town_unknown,
    townElsewhere: row.town_elsewhere,
    resumed: row.resumed,
    isFinished: row.finished,
  };
}

function required<T>(found: T | undefined): T {
  if (!found) throw new Error('the import run is gone');
  return found;
}
