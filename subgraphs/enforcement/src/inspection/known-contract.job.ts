import { agencyEvents } from '@chengan/shared/events/events';
import type { Handler } from '@chengan/shared/journal/follow';
import { endContract, rememberContract } from './known-contract.store.ts';

/** Follows the journal of `agencies`: which agency serves which enterprise, from when until when. */
export const followContracts: Handler = async (em, entries) => {
  for (const { type, facts, subjectId, occurredOn } of entries) {
    if (type === 'contract.signed' || type === 'contract.amended') {
      const { contractId, enterprise, startsOn, endsOn } = agencyEvents[type].parse(facts);
      await rememberContract(em, { id: contractId, agency: subjectId, enterprise, startsOn, endsOn });
    }
    if (type === 'contract.terminated')
      await endContract(em, agencyEvents[type].parse(facts).contractId, occurredOn);
  }
};
