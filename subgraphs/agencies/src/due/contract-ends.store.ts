import type { Em } from '@chengan/shared/database/database';
import type { Position } from '@chengan/shared/due/merge';
import type { Day } from '@chengan/shared/time/day';
import type { ContractSide } from '../contract/contract.store.ts';
import type { OwnContract } from './own-matters.ts';

/** At most `limit` contracts of one side that end between two days, what ends first ahead, from after `position` on. */
export async function endingContracts(
  em: Em,
  side: ContractSide,
  code: string,
  { from, to, position, limit }: { from: Day; to: Day; position: Position; limit: number },
): Promise<OwnContract[]> {
  return em.execute<OwnContract[]>(
    `select contract.id, contract.agency, agency.name as "agencyName", contract.enterprise,
       (select name from known_client where code = contract.enterprise) as "clientName", contract.town,
       contract.in_force_to::text as "endsOn"
     from (select * from service_contract one where one.${side === 'agency' ? 'agency' : 'enterprise'} = ?
             and one.in_force_to between ? and ? and (one.in_force_to, one.id) > (?::date, ?::uuid)
           order by one.in_force_to, one.id limit ?) contract
     cross join lateral (select name from agency where credit_code = contract.agency) agency
     order by contract.in_force_to, contract.id`,
    [code, from, to, position.at, position.id, limit],
  );
}
