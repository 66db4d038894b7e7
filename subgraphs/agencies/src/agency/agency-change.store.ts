import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import type { AgencyChange } from './agency-change.ts';

/** Adds changes, one row for each field. */
export async function insertChanges(em: Em, changes: readonly AgencyChange[]): Promise<void> {
  if (changes.length === 0) return;
  await em.execute(
    `insert into agency_change (id, agency, revision, field, changed_on, recorded_at)
     select id, agency, revision, field, "changedOn", "recordedAt" from jsonb_to_recordset(?::jsonb)
       as one(id uuid, agency text, revision int, field text, "changedOn" date, "recordedAt" timestamptz)`,
    [JSON.stringify(changes)],
  );
}

/** The most changes that are told at once. */
const MOST = 500;

/**
 * Changes of basic facts of the agency on or after `since`, the earliest first, at most 500; each is one field of one
 * version. Of the whole hub's, what the session of `em` may see. The clock of J-9b runs from `changedOn`.
 */
export async function changesOf(em: Em, agency: string, since: Day): Promise<AgencyChange[]> {
  return em.execute<AgencyChange[]>(
    `select id, agency, revision, field, changed_on::text as "changedOn", ${isoInstant('recorded_at')} as "recordedAt"
     from agency_change where agency = ? and changed_on >= ? order by changed_on, id limit ?`,
    [agency, since, MOST],
  );
}
