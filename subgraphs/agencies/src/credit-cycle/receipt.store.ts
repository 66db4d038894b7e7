import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';

/** What a town has acknowledged of the results of a cycle that were sent down to it. Instants are ISO 8601. */
export interface Received {
  readonly authority: string;
  /** How many of the published grades that hold. */
  readonly count: number;
  /** The last acknowledgement: day, instant and account. */
  readonly on: Day;
  readonly at: string;
  readonly by: string;
}

/** How many grades of a cycle are published and not corrected. */
export async function countPublished(em: Em, cycle: number): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from credit_grade where cycle = ? and corrected_by is null',
    [cycle],
  );
  return row?.count ?? 0;
}

/** What each authority has acknowledged of a cycle, as far as the session may see; one statement. */
export async function receivedOf(em: Em, cycle: number): Promise<Received[]> {
  return em.execute<Received[]>(
    `select authority, count(*)::int as count, max(received_on)::text as "on", ${isoInstant('max(received_at)')} as at,
       (array_agg(received_by order by received_at desc))[1] as by
     from result_receipt join credit_grade on credit_grade.id = result_receipt.grade
     where credit_grade.cycle = ? and credit_grade.corrected_by is null group by authority order by authority`,
    [cycle],
  );
}

/** How many published grades of a cycle an authority has not acknowledged, and since when the first waits. */
export async function notReceived(
  em: Em,
  cycle: number,
  authority: string,
): Promise<{ readonly count: number; readonly since: Day | null }> {
  const [row] = await em.execute<{ count: number; since: Day | null }[]>(
    `select count(*)::int as count, min(published_on)::text as since from credit_grade
     where cycle = ? and corrected_by is null
       and not exists (select from result_receipt r where r.authority = ? and r.grade = credit_grade.id)`,
    [cycle, authority],
  );
  return row ?? { count: 0, since: null };
}

export interface NewReceipt {
  readonly authority: string;
  readonly by: string;
  readonly at: string;
  readonly on: Day;
}

/** Writes that an authority has acknowledged every published grade of a cycle that it had not; returns how many. */
export async function insertReceipts(
  em: Em,
  cycle: number,
  { authority, by, at, on }: NewReceipt,
): Promise<number> {
  const rows = await em.execute<{ grade: string }[]>(
    `insert into result_receipt (authority, grade, received_by, received_at, received_on)
     select ?, id, ?, ?, ? from credit_grade where cycle = ? and corrected_by is null
     on conflict (authority, grade) do nothing returning grade`,
    [authority, by, at, on, cycle],
  );
  return rows.length;
}
