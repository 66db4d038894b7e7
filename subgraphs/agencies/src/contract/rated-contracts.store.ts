import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { Contract } from './contract.ts';

/** A contract as the rows S-A4 and S-A6 of table A.1 look at it. */
export interface RatedContract extends Pick<
  Contract,
  | 'id'
  | 'enterprise'
  | 'signedOn'
  | 'startsOn'
  | 'inForceTo'
  | 'visitsPerYear'
  | 'content'
  | 'countyUploadedOn'
> {
  /** Name of the client; its code where the register of enterprises has no name. */
  readonly client: string;
  /** Whether the signed paper was handed in, and not withdrawn. */
  readonly paper: boolean;
}

/**
 * The contracts of `agency` served in one of the `regions` that were in force on a day from `from` to `to`, the first
 * ahead. One statement. The paper shows to the parties and to authorities of the place only: for others it is missing.
 */
export async function contractsServed(
  em: Em,
  agency: string,
  regions: readonly string[],
  from: Day,
  to: Day,
): Promise<RatedContract[]> {
  return em.execute<RatedContract[]>(
    `select c.id, c.enterprise, coalesce(known.name, c.enterprise) as client, c.signed_on::text as "signedOn",
       c.starts_on::text as "startsOn", c.in_force_to::text as "inForceTo", c.visits_per_year as "visitsPerYear",
       c.content, c.county_uploaded_on::text as "countyUploadedOn",
       exists (select from contract_entry entry where entry.contract = c.id and entry.kind = 'FILE_ADDED')
         and (not exists (select from contract_entry entry where entry.contract = c.id and entry.kind = 'FILE_WITHDRAWN')
           or exists (select from attachment file where file.bound_to = 'contract:' || c.id)) as paper
     from service_contract c left join known_client known on known.code = c.enterprise
     where c.agency = ? and coalesce(c.place, c.town) like any(?::text[]) and c.starts_on <= ? and c.in_force_to >= ?
     order by c.starts_on, c.id`,
    [agency, textArray(regions.map((code) => `${code}%`)), to, from],
  );
}
