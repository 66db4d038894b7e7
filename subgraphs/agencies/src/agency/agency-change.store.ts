import type { Em } from '@chengan/shared/database/database';
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
