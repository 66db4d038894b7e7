import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import type { Industry } from '@chengan/shared/industry/industry';
import type { ServiceKind } from '../service-kind/service-kind.ts';

/** A contract for a service in Changji that no project notification tells. */
export interface UnnotifiedContract {
  readonly id: string;
  readonly agency: string;
  readonly enterprise: string;
  /** Region code of the place of service. */
  readonly town: string;
  /** C1-5: the day of acceptance is that of the signature. */
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly industry: Industry | null;
  readonly kinds: readonly ServiceKind[];
}

/**
 * Contracts in Changji that were signed between two days and that no notification names, by id or by client since the
 * signature; what the register took over without a day of signature is left out. Of one agency, or with null of all in
 * sight. At most `limit`.
 */
export async function unnotifiedContracts(
  em: Em,
  agency: string | null,
  { since, today, limit }: { readonly since: Day; readonly today: Day; readonly limit: number },
): Promise<UnnotifiedContract[]> {
  return em.execute<UnnotifiedContract[]>(
    `select c.id, c.agency, c.enterprise, c.town, c.signed_on::text as "signedOn", c.starts_on::text as "startsOn",
       c.industry, c.kinds
     from service_contract c
     where (?::text is null or c.agency = ?) and c.town like '6523%' and c.signed_on between ? and ?
       and not exists (select 1 from filing f where f.kind = 'PROJECT' and f.holder = c.agency
         and (f.facts->>'contract' = c.id::text
           or (f.facts->>'client' = c.enterprise and (f.facts->>'acceptedOn')::date <= c.signed_on + 31
               and f.counted_on >= c.signed_on)))
     order by c.signed_on, c.id limit ?`,
    [agency, agency, since, today, limit],
  );
}
