import type { Em, Orm } from '../database/database.ts';
import { systemFork } from '../database/session.ts';
import type { Clock } from '../time/clock.ts';
import type { Day } from '../time/day.ts';
import type { JournalEntry, JournalSource, NewEntry } from './entry.ts';

interface Row {
  seq: string;
  id: string;
  type: string;
  subject_kind: string;
  subject_id: string;
  clauses: string[];
  facts: Record<string, unknown>;
  actor: string;
  acting_as: string | null;
  request_id: string | null;
  occurred_on: string;
  recorded_at: string;
}

/**
 * Appends `entries` in the transaction of `em`, in one statement; returns the sequence number of the last. Call it as
 * the last step of a transaction: other writers of the schema wait for the counter until commit.
 */
export async function append(em: Em, clock: Clock, entries: readonly NewEntry[]): Promise<number> {
  if (entries.length === 0) throw new RangeError('nothing to append');
  const rows = entries.map((entry) => ({ clauses: [], ...entry }));
  const [result] = await em.execute<{ last: string }[]>(
    'select append_journal(?::jsonb, ?::timestamptz) as last',
    [JSON.stringify(rows), new Date(clock.now()).toISOString()],
  );
  return Number(result?.last);
}

const COLUMNS = `seq, id, type, subject_kind, subject_id, clauses, facts, actor, acting_as, request_id,
  occurred_on::text as occurred_on,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at`;

/** The journal of the schema that `orm` is opened on. */
export function localJournal(name: string, orm: Orm): JournalSource {
  return {
    name,
    read: async (after, limit) => {
      const rows = await systemFork(orm, 'journal').execute<Row[]>(
        `select ${COLUMNS} from journal where seq > ? order by seq limit ?`,
        [after, limit],
      );
      return rows.map(toEntry);
    },
  };
}

/** Entries about one subject, newest first, at most `limit`; none but for what the hub does by itself. */
export async function entriesAbout(em: Em, subjectId: string, limit: number): Promise<JournalEntry[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from journal where subject_id = ? order by seq desc limit ?`,
    [subjectId, limit],
  );
  return rows.map(toEntry);
}

function toEntry(row: Row): JournalEntry {
  return {
    seq: Number(row.seq),
    id: row.id,
    type: row.type,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    clauses: row.clauses,
    facts: row.facts,
    actor: row.actor,
    actingAs: row.acting_as,
    requestId: row.request_id,
    occurredOn: row.occurred_on as Day,
    recordedAt: row.recorded_at,
  };
}
