import { applicationRole } from '../database/database.ts';
import { protectRows } from '../database/row-policy.ts';

/**
 * The journal of one schema. Append-only twice over: the application has no right to insert, change or remove rows
 * (it may only call `append_journal`), and triggers refuse changes even from the owner. Gapless: the sequence number
 * comes from a counter row that stays locked until commit, so numbers follow the order of commit and a rolled-back
 * writer leaves no hole. Readers may therefore trust a cursor. What the entries say is for the hub's own work: followers
 * and the audit hand on what is for others.
 */
export function journalDdl(schema: string): string[] {
  const app = applicationRole(schema);
  return [
    `create table ${schema}.journal (
      seq bigint primary key,
      id uuid not null unique default gen_random_uuid(),
      type text not null,
      subject_kind text not null,
      subject_id text not null,
      clauses text[] not null,
      facts jsonb not null,
      actor text not null,
      acting_as text,
      request_id text,
      occurred_on date not null,
      recorded_at timestamptz not null
    )`,
    `create index journal_subject on ${schema}.journal (subject_id, seq)`,
    `create table ${schema}.journal_head (only_row boolean primary key default true check (only_row), seq bigint not null)`,
    `insert into ${schema}.journal_head (seq) values (0)`,
    `create function ${schema}.append_journal(entries jsonb, recorded timestamptz) returns bigint
      language plpgsql security definer set search_path = ${schema}, pg_temp as $$
      declare last bigint; count int := jsonb_array_length(entries);
      begin
        update journal_head set seq = seq + count returning seq into last;
        insert into journal
          (seq, type, subject_kind, subject_id, clauses, facts, actor, acting_as, request_id, occurred_on, recorded_at)
        select last - count + item.position, item.entry->>'type', item.entry->>'subjectKind', item.entry->>'subjectId',
               array(select jsonb_array_elements_text(item.entry->'clauses')), item.entry->'facts', item.entry->>'actor',
               nullif(current_setting('hub.acting_as', true), ''), nullif(current_setting('hub.request', true), ''),
               (item.entry->>'occurredOn')::date, recorded
        from jsonb_array_elements(entries) with ordinality as item(entry, position);
        return last;
      end $$`,
    `revoke all on function ${schema}.append_journal(jsonb, timestamptz) from public`,
    `grant execute on function ${schema}.append_journal(jsonb, timestamptz) to ${app}`,
    `create function ${schema}.refuse_rewriting() returns trigger language plpgsql as $$
      begin raise exception 'the journal is append-only'; end $$`,
    `create trigger journal_append_only before update or delete on ${schema}.journal
      for each row execute function ${schema}.refuse_rewriting()`,
    `create trigger journal_no_truncate before truncate on ${schema}.journal
      for each statement execute function ${schema}.refuse_rewriting()`,
    `grant select on ${schema}.journal, ${schema}.journal_head to ${app}`,
    ...protectRows(schema, 'journal', { read: [], write: [] }),
    // it runs with the owner's rights, by which alone rows can be added at all
    `create policy journal_append on ${schema}.journal for insert with check (true)`,
    `create table ${schema}.journal_cursor (source text primary key, seq bigint not null)`,
    `grant select, insert, update on ${schema}.journal_cursor to ${app}`,
  ];
}
