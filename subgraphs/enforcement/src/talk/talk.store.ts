import type { Em } from '@chengan/shared/database/database';
import { addYears, type Day } from '@chengan/shared/time/day';
import { TalkEntity } from '../database/talk.entity.ts';
import type { RecordedEvent } from '../escalation/escalate.ts';
import { isoInstant } from '@chengan/shared/database/transaction';
import { countFiles, filesOf, ofOwnSubject, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { SubjectKey, SubjectKind } from '../subject/subject.ts';
import type { Talk } from './talk.ts';

/** Stores a talk that stands. */
export async function insertTalk(em: Em, talk: Talk): Promise<void> {
  const { id, subject, authority, heldOn, topic, recordedBy, recordedAt } = talk;
  await em.insert(TalkEntity, {
    id,
    authority,
    heldOn,
    topic,
    recordedBy,
    subjectKind: subject.kind,
    subjectCode: subject.code,
    recordedAt: new Date(recordedAt),
  });
}

/** Talks of the authorities with the subject at most a year before or after `around`. */
export async function talksAround(
  em: Em,
  subject: SubjectKey,
  authorities: readonly string[],
  around: Day,
): Promise<RecordedEvent[]> {
  return em.execute<RecordedEvent[]>(
    `select id, held_on::text as "on", array[recorded_by] as by from talk
     where subject_kind = ? and subject_code = ? and withdrawn_by is null and held_on between ? and ? and authority = any(string_to_array(?, ','))`,
    [subject.kind, subject.code, addYears(around, -1), addYears(around, 1), authorities.join(',')],
  );
}

/** What the authority's talks with the subject on that day were about. */
export async function topicsOfDay(
  em: Em,
  { kind, code }: SubjectKey,
  authority: string,
  heldOn: Day,
): Promise<string[]> {
  const rows = await em.execute<{ topic: string }[]>(
    'select topic from talk where subject_kind = ? and subject_code = ? and authority = ? and held_on = ? and withdrawn_by is null',
    [kind, code, authority, heldOn],
  );
  return rows.map(({ topic }) => topic);
}

interface Row {
  id: string;
  subject_kind: SubjectKind;
  subject_code: string;
  authority: string;
  held_on: Day;
  topic: string;
  recorded_by: string;
  recorded_at: string;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
  withdrawal_reason: string | null;
}

const COLUMNS = `talk.id, subject_kind, subject_code, authority, held_on::text as held_on, topic, recorded_by,
  ${isoInstant('recorded_at')} as recorded_at, withdrawn_by, ${isoInstant('withdrawn_at')} as withdrawn_at, withdrawal_reason`;
const QUEUE: Queue = { table: 'talk', authority: 'authority', ofSubject: ofOwnSubject('talk') };

export async function talkById(em: Em, id: string): Promise<Talk | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from talk where id = ?`, [id]);
  return row && toTalk(row);
}

/** The talk, locked until the transaction ends. */
export async function holdTalk(em: Em, id: string): Promise<Talk | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from talk where id = ? for update`, [id]);
  return row && toTalk(row);
}

export async function withdrawTalkRow(
  em: Em,
  id: string,
  { by, at, reason }: { readonly by: string; readonly at: string; readonly reason: string },
): Promise<void> {
  await em.execute('update talk set withdrawn_by = ?, withdrawn_at = ?, withdrawal_reason = ? where id = ?', [
    by,
    at,
    reason,
    id,
  ]);
}

/** At most `limit` talks of the authorities, the last recorded first. */
export async function talksOf(em: Em, page: QueuePage): Promise<Talk[]> {
  return (await filesOf<Row>(em, QUEUE, COLUMNS, page)).map(toTalk);
}

export function countTalks(em: Em, authorities: readonly string[], subject?: string): Promise<number> {
  return countFiles(em, QUEUE, { authorities, subject });
}

function toTalk(row: Row): Talk {
  return {
    id: row.id,
    subject: { kind: row.subject_kind, code: row.subject_code },
    authority: row.authority,
    heldOn: row.held_on,
    topic: row.topic,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    withdrawnBy: row.withdrawn_by,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
  };
}
