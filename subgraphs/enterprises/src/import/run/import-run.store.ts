import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Counts } from './row-outcome.ts';

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
  /** Judged only: nothing is taken. */
  readonly trial: boolean;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly format: string;
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly unusedColumns: readonly string[];
  readonly unreadSheets: readonly string[];
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

/** The unfinished run of this file and authority, a trial apart from a taking, which goes on where it broke off, or a new one. */
export async function startOrResume(em: Em, run: NewRun): Promise<ImportRun> {
  // a third look: another import of the file may begin between the first and the second
  return (await resume(em, run)) ?? (await start(em, run)) ?? required(await resume(em, run));
}

async function resume(em: Em, { digest, authority, trial }: NewRun): Promise<ImportRun | undefined> {
  const [row] = await em.execute<Row[]>(
    `update import_run set resumed = resumed + 1 where digest = ? and authority = ? and trial = ? and finished_at is null
     returning ${COLUMNS}`,
    [digest, authority, trial],
  );
  return row && toRun(row);
}

async function start(em: Em, run: NewRun): Promise<ImportRun | undefined> {
  const [row] = await em.execute<Row[]>(
    `insert into import_run (id, digest, authority, trial, file_name, file_bytes, format, encoding, sheet, unused_columns,
       unread_sheets, started_at)
     values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?)
     on conflict (digest, authority, trial) where finished_at is null do nothing returning ${COLUMNS}`,
    [
      run.digest,
      run.authority,
      run.trial,
      run.fileName,
      run.fileBytes,
      run.format,
      run.encoding,
      run.sheet,
      textArray(run.unusedColumns),
      textArray(run.unreadSheets),
      run.startedAt,
    ],
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
