import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

/** An official as records name them. */
export interface NamedOfficial {
  readonly account: string;
  readonly name: string;
  readonly role: string;
  /** Id of the authority. */
  readonly holder: string;
}

/** Name, role and authority of those of `accounts` who have, or had, a post at an authority: the newest one. */
export async function officialsNamed(em: Em, accounts: readonly string[]): Promise<NamedOfficial[]> {
  return em.execute<NamedOfficial[]>(
    `select distinct on (p.id) p.id as account, p.name, seat.role, seat.holder
     from person p join seat on seat.account = p.id and seat.kind = 'AUTHORITY' and seat.confirmation <> 'WAITING'
     where p.id = any(?::text[])
     order by p.id, seat.ended_at desc nulls first, seat.granted_at desc, seat.id`,
    [textArray(accounts)],
  );
}
