import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';

/** Whether an entry of the agency on the local blacklist was proposed or decided for `since` or later. */
export async function hasBlacklistEntrySince(em: Em, agency: string, since: Day): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from listing where subject_kind = 'AGENCY' and subject_code = ? and register = 'LOCAL_BLACKLIST'
       and state <> 'REFUSED' and decided_on >= ? limit 1`,
    [agency, since],
  );
  return rows.length > 0;
}
