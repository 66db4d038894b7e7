import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { isoInstant } from '@chengan/shared/database/transaction';
import { countFiles, filesOf, ofOwnSubject, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { SubjectKey, SubjectKind } from '../subject/subject.ts';
import type { Objection, ObjectionFile, ObjectionState } from './objection.ts';
import type { ResultNotice } from '@chengan/shared/due/objection-window';

interface Row extends Omit<ObjectionFile, 'subject'> {
  readonly subject_kind: SubjectKind;
  readonly subject_code: string;
}

const COLUMNS = `objection.id, objection.finding, objection.subject_kind, objection.subject_code, objection.authority,
  objection.clause, grounds, to_json(documents) as documents, objection.state, until_day::text as until, made_by as "madeBy",
  ${isoInstant('made_at')} as "madeAt", objection.decided_by as "decidedBy",
  ${isoInstant('objection.decided_at')} as "decidedAt", decided_on::text as "decidedOn", reasons, objection.revision,
  ${isoInstant('objection.changed_at')} as "changedAt", objection.changed_as as "changedAs",
  (select occurred_on::text from finding where finding.id = objection.finding) as "occurredOn",
  (select summary from finding where finding.id = objection.finding) as summary,
  (select array[proposed_by, decided_by] from finding where finding.id = objection.finding) as finders`;

export async function insertObjection(em: Em, made: Objection): Promise<void> {
  await em.execute(
    `insert into objection (id, finding, subject_kind, subject_code, authority, clause, grounds, documents, state, until_day, made_by, made_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?)`,
    [
      made.id,
      made.finding,
      made.subject.kind,
      made.subject.code,
      made.authority,
      made.clause,
      made.grounds,
      textArray(made.documents),
      made.state,
      made.until,
      made.madeBy,
      made.madeAt,
    ],
  );
}

/** Writes a decision to an objection that the transaction holds. */
export async function decideObjectionRow(em: Em, decided: Objection): Promise<void> {
  await em.execute(
    `update objection set state = ?, decided_by = ?, decided_at = ?, decided_on = ?, reasons = ?, revision = ?,
       changed_at = ?, changed_as = ? where id = ?`,
    [
      decided.state,
      decided.decidedBy,
      decided.decidedAt,
      decided.decidedOn,
      decided.reasons,
      decided.revision,
      decided.changedAt,
      decided.changedAs,
      decided.id,
    ],
  );
}

export async function objectionById(em: Em, id: string): Promise<ObjectionFile | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from objection where id = ?`, [id]);
  return row && toObjection(row);
}

/** The objection, locked until the transaction ends. */
export async function holdObjection(em: Em, id: string): Promise<ObjectionFile | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from objection where id = ? for update`, [id]);
  return row && toObjection(row);
}

/** The objection to a finding, whoever asks. */
export async function objectionTo(em: Em, finding: string): Promise<ObjectionFile | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from objection where finding = ?`, [finding]);
  return row && toObjection(row);
}

/** Whether an objection to the finding is under review. */
export async function isUnderObjection(em: Em, finding: string): Promise<boolean> {
  return (await objectionTo(em, finding))?.state === 'OPEN';
}

/** The public notice of the results of an agency's cycle; undefined where none was announced. */
export async function resultNoticeOf(
  em: Em,
  agency: string,
  cycle: number,
): Promise<ResultNotice | undefined> {
  const [row] = await em.execute<ResultNotice[]>(
    `select from_day::text as "from", until_day::text as until from result_notice where agency = ? and cycle = ?`,
    [agency, cycle],
  );
  return row;
}

/** Keeps what `agencies` told of a public notice of results; the last word counts. */
export async function keepResultNotice(
  em: Em,
  notice: { readonly creditCode: string; readonly cycle: number; readonly from: Day; readonly until: Day },
): Promise<void> {
  await em.execute(
    `insert into result_notice (agency, cycle, from_day, until_day) values (?, ?, ?, ?)
     on conflict (agency, cycle) do update set from_day = excluded.from_day, until_day = excluded.until_day`,
    [notice.creditCode, notice.cycle, notice.from, notice.until],
  );
}

const QUEUE: Queue = { table: 'objection', authority: 'authority', ofSubject: ofOwnSubject('objection') };

/** At most `limit` objections to findings of the authorities, newest first. */
export async function objectionsOf(em: Em, page: QueuePage<ObjectionState>): Promise<ObjectionFile[]> {
  return (await filesOf<Row>(em, QUEUE, COLUMNS, page)).map(toObjection);
}

export function countObjections(em: Em, page: QueuePage<ObjectionState>): Promise<number> {
  return countFiles(em, QUEUE, page);
}

/** At most `limit` objections of a subject, newest first. */
export async function ownObjections(
  em: Em,
  { kind, code }: SubjectKey,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<ObjectionFile[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from objection where subject_kind = ? and subject_code = ?${after === undefined ? '' : ' and id < ?::uuid'}
     order by id desc limit ?`,
    [kind, code, ...(after === undefined ? [] : [after]), limit],
  );
  return rows.map(toObjection);
}

export async function countOwnObjections(em: Em, { kind, code }: SubjectKey): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from objection where subject_kind = ? and subject_code = ?',
    [kind, code],
  );
  return row?.count ?? 0;
}

function toObjection({ subject_kind, subject_code, ...row }: Row): ObjectionFile {
  return { ...row, subject: { kind: subject_kind, code: subject_code } };
}
