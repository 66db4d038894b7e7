import { allowRows } from '@chengan/shared/database/migrate';
import { ofAuthorities, protectRows } from '@chengan/shared/database/row-policy';

/** An auditor acts, whichever bureau's. */
const AUDITOR = `(select current_setting('hub.acting_as', true) like 'AUTHORITY:%:auditor')`;

const NEWEST = 'recorded_at desc, source desc, seq desc';

/**
 * Who did what, of the journals of all subgraphs, for auditors, once for each authority concerned: of each entry what a search needs, and none of its facts.
 * Rows are added by what follows the journals and never changed or removed, by nobody: the application has no right to,
 * and triggers refuse it to the owner. Replaying a journal adds nothing twice. Every search begins with the authority,
 * so each has an index that does.
 */
export function auditDdl(schema: string): string[] {
  return [
    `create table ${schema}.audit_entry (
      source text collate "C" not null,
      seq bigint not null,
      id uuid not null,
      recorded_at timestamptz not null,
      authority text collate "C" not null,
      type text collate "C" not null,
      subject_kind text not null,
      subject_id text collate "C" not null,
      clauses text[] not null,
      actor text collate "C" not null,
      acting_as text collate "C",
      request_id text,
      occurred_on date not null,
      primary key (source, seq, authority)
    )`,
    `create index audit_newest on ${schema}.audit_entry (authority, ${NEWEST})`,
    ...['actor', 'acting_as', 'subject_id', 'type'].map(
      (column) => `create index audit_${column} on ${schema}.audit_entry (authority, ${column}, ${NEWEST})`,
    ),
    // an array of clauses has no order to read it in
    `create table ${schema}.audit_clause (
      authority text collate "C" not null,
      clause text collate "C" not null,
      recorded_at timestamptz not null,
      source text collate "C" not null,
      seq bigint not null,
      primary key (authority, clause, recorded_at, source, seq)
    )`,
    ...['audit_entry', 'audit_clause'].flatMap((table) => [
      ...protectRows(schema, table, { read: [`(${AUDITOR} and ${ofAuthorities('authority')})`], write: [] }),
      ...allowRows(schema, [table], 'select, insert'),
      `create trigger ${table}_append_only before update or delete on ${schema}.${table}
        for each row execute function ${schema}.refuse_rewriting()`,
      `create trigger ${table}_no_truncate before truncate on ${schema}.${table}
        for each statement execute function ${schema}.refuse_rewriting()`,
    ]),
  ];
}
