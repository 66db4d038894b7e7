import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { StandingChange } from './standing-change.ts';

/** What happened last to the findings against an agency in a cycle, one that fell included; undefined when there is none. */
export async function lastChangeOf(
  em: Em,
  agency: string,
  cycle: number,
): Promise<StandingChange | undefined> {
  const [change] = await seeingAll(em, (em) =>
    em.execute<StandingChange[]>(
      `select id as finding, clause, last_change as kind,
         to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from finding where agency = ? and cycle = ? and changed_at is not null
       order by changed_at desc, id desc limit 1`,
      [agency, cycle],
    ),
  );
  return change;
}

/** Whether a grade of the cycle is published. */
export async function isGraded(em: Em, agency: string, cycle: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from credit_grade where agency = ? and cycle = ? and corrected_by is null',
    [agency, cycle],
  );
  return rows.length > 0;
}
