import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { Condition } from '../search/condition.store.ts';
import type { AuditEntry } from './audit-entry.ts';

/** Adds entries, and what is there already not again; two statements. */
export async function saveAuditEntries(em: Em, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(entries);
  await em.execute(
    `insert into audit_entry (source, seq, id, recorded_at, authority, type, subject_kind, subject_id, clauses, actor,
       acting_as, request_id, occurred_on)
     select source, seq, id, "recordedAt", authority, type, "subjectKind", "subjectId",
       array(select jsonb_array_elements_text(clauses)), actor, "actingAs", "requestId", "occurredOn"
     from jsonb_to_recordset(?::jsonb) as given(source text, seq bigint, id uuid, "recordedAt" timestamptz, authority text,
       type text, "subjectKind" text, "subjectId" text, clauses jsonb, actor text, "actingAs" text, "requestId" text,
       "occurredOn" date)
     on conflict do nothing`,
    [rows],
  );
  await em.execute(
    `insert into audit_clause (authority, clause, recorded_at, source, seq)
     select authority, clause, "recordedAt", source, seq
     from jsonb_to_recordset(?::jsonb) as given(authority text, clauses jsonb, "recordedAt" timestamptz, source text, seq bigint)
     cross join lateral jsonb_array_elements_text(clauses) as clause
     on conflict do nothing`,
    [rows],
  );
}

export interface AuditSearch {
  /** Ids of the authorities whose entries are asked for. */
  readonly authorities: readonly string[];
  readonly person: string | undefined;
  readonly actingAs: string | undefined;
  readonly subject: string | undefined;
  readonly clause: string | undefined;
  readonly type: string | undefined;
  /** Days in Asia/Shanghai on which it was recorded, both inside. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The last entry seen: instant to the microsecond, source, number. */
export type AuditKey = readonly [recordedAt: string, source: string, seq: string];

export interface AuditRow extends AuditEntry {
  readonly pageKey: AuditKey;
}

const COLUMNS = `entry.source, entry.seq::int as seq, entry.id, entry.authority, entry.type,
  to_char(entry.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
  entry.subject_kind as "subjectKind", entry.subject_id as "subjectId", entry.clauses, entry.actor,
  entry.acting_as as "actingAs", entry.request_id as "requestId", entry.occurred_on::text as "occurredOn",
  jsonb_build_array(to_char(entry.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.source,
    entry.seq::text) as "pageKey"`;

const newestFirst = (of: string) => `order by ${of}.recorded_at desc, ${of}.source desc, ${of}.seq desc`;

/** At most `limit` entries that the search lets through, newest first, each once; each authority's part comes from its own index. */
export async function auditEntriesOf(
  em: Em,
  search: AuditSearch,
  { limit, after }: { readonly limit: number; readonly after: AuditKey | undefined },
): Promise<AuditRow[]> {
  // by clause, the order is read from the table of clauses
  const read = search.clause === undefined ? 'entry' : 'cited';
  const conditions = conditionsOf(search, read, after);
  const from =
    search.clause === undefined
      ? 'audit_entry entry'
      : 'audit_clause cited join audit_entry entry on entry.source = cited.source and entry.seq = cited.seq and entry.authority = cited.authority';
  return em.execute<AuditRow[]>(
    `select distinct on (entry.recorded_at, entry.source, entry.seq) ${COLUMNS} from unnest(?::text[]) as territory(id)
     cross join lateral (
       select entry.* from ${from}
       where ${read}.authority = territory.id ${conditions.map(({ sql }) => `and ${sql}`).join(' ')}
       ${newestFirst(read)} limit ?
     ) as entry
     ${newestFirst('entry')} limit ?`,
    [textArray(search.authorities), ...conditions.flatMap(({ params }) => params), limit, limit],
  );
}

function conditionsOf(
  { person, actingAs, subject, clause, type, from, to }: AuditSearch,
  read: 'entry' | 'cited',
  after: AuditKey | undefined,
): Condition[] {
  const midnight = `?::date::timestamp at time zone 'Asia/Shanghai'`;
  const asked: readonly (readonly [string, readonly unknown[] | undefined])[] = [
    ['entry.actor = ?', person === undefined ? undefined : [person]],
    ['entry.acting_as = ?', actingAs === undefined ? undefined : [actingAs]],
    ['entry.subject_id = ?', subject === undefined ? undefined : [subject]],
    ['cited.clause = ?', clause === undefined ? undefined : [clause]],
    ['entry.type = ?', type === undefined ? undefined : [type]],
    [`${read}.recorded_at >= ${midnight}`, from === undefined ? undefined : [from]],
    [
      `${read}.recorded_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
      to === undefined ? undefined : [to],
    ],
    [`(${read}.recorded_at, ${read}.source, ${read}.seq) < (?::timestamptz, ?, ?::bigint)`, after],
  ];
  return asked.flatMap(([sql, params]) => (params ? [{ sql, params }] : []));
}
