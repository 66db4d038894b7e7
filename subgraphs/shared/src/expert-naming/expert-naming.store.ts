import type { Em } from '../database/database.ts';
import { textArray } from '../database/text-array.ts';
import type { Naming } from './naming-of.ts';

/** Remembers whom a decision names, and when. */
export async function saveNaming(em: Em, { decision, experts, from, until }: Naming): Promise<void> {
  await em.execute(
    `insert into expert_naming (decision, expert, public_from, public_until)
     select ?, expert, coalesce(?::date, '-infinity'), coalesce(?::date, 'infinity') from unnest(?::text[]) as expert
     on conflict (decision, expert) do update set
       public_from = excluded.public_from, public_until = excluded.public_until`,
    [decision, from, until, textArray(experts)],
  );
}

export async function endNaming(em: Em, decision: string): Promise<void> {
  await em.execute('delete from expert_naming where decision = ?', [decision]);
}

/**
 * SQL: a decision that is public on the day of the one parameter names the expert whose id (text) is `expert`. Not
 * `exists`, which the planner may answer by reading the whole table into a hash for the sake of a few rows.
 */
export function isNamed(expert: string): string {
  return `(select true from expert_naming naming
    where naming.expert = ${expert} and ?::date between naming.public_from and naming.public_until limit 1) is true`;
}
