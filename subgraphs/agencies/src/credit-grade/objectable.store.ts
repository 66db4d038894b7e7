import type { Em } from '@chengan/shared/database/database';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';

/** A standing finding that nobody objected to. */
export interface Objectable {
  readonly finding: string;
  readonly clause: ClauseId;
  /** The day on which it was confirmed, Asia/Shanghai. */
  readonly confirmedOn: Day;
}

/** The findings against an agency in a cycle that were confirmed and that nothing happened to since. */
export async function objectableFindings(em: Em, agency: string, cycle: number): Promise<Objectable[]> {
  return em.execute<Objectable[]>(
    `select id as finding, clause, (changed_at at time zone 'Asia/Shanghai')::date::text as "confirmedOn"
     from finding where agency = ? and cycle = ? and not revoked and not disputed and last_change = 'CONFIRMED'
       and changed_at is not null order by occurred_on, id`,
    [agency, cycle],
  );
}
