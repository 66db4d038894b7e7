import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';

export interface KnownContract {
  readonly id: string;
  readonly agency: string;
  readonly enterprise: string;
  readonly startsOn: Day;
  /** Last day of the term. */
  readonly endsOn: Day;
}

/** Keeps the contract as it was told last. */
export async function rememberContract(em: Em, one: KnownContract): Promise<void> {
  await em.execute(
    `insert into known_contract (id, agency, enterprise, starts_on, ends_on) values (?, ?, ?, ?, ?)
     on conflict (id) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on`,
    [one.id, one.agency, one.enterprise, one.startsOn, one.endsOn],
  );
}

/** The contract ended on that day, its last. */
export async function endContract(em: Em, id: string, on: Day): Promise<void> {
  await em.execute('update known_contract set ends_on = least(ends_on, ?) where id = ?', [on, id]);
}
