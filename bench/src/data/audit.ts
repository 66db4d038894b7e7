import { type Client, withoutIndexes } from './bulk.ts';

/** What the journals told of every finding and notice: who proposed and who decided, by clause; some two for each. */
export async function makeAudit(client: Client): Promise<void> {
  await withoutIndexes(client, 'directory.audit_entry', async () => {
    await client.query(`
      insert into directory.audit_entry (source, seq, id, recorded_at, authority, type, subject_kind, subject_id, clauses,
        actor, acting_as, request_id, occurred_on)
      select 'enforcement', row_number() over (order by at, subject_id), gen_random_uuid(), at, authority, type, kind,
        subject_id::text, clauses, role || '-' || authority || '-' || (abs(hashtext(subject_id::text)) % 4),
        'AUTHORITY:' || authority || ':' || role, gen_random_uuid()::text, at::date
      from (
        select proposed_at as at, authority, 'finding.proposed' as type, 'Finding' as kind, id as subject_id,
          array[clause] as clauses, 'clerk' as role from enforcement.finding
        union all
        select decided_at, authority, 'finding.confirmed', 'Finding', id, array[clause], 'reviewer'
          from enforcement.finding where decided_at is not null
        union all
        select published_at, issued_by, 'notice.published', 'Notice', id, basis, 'leader'
          from enforcement.notice where published_at is not null) done`);
  });
  await client.query(`
    insert into directory.audit_clause (authority, clause, recorded_at, source, seq)
    select distinct authority, clause, recorded_at, source, seq from directory.audit_entry, unnest(clauses) as clause`);
}
