import { AGENCY, each, ENTERPRISE, OBSERVERS, type Row } from '../seats.ts';

/** Contracts and projects: the agency keeps them, its client and the authorities of the place look at them. */
export const CONTRACT_ROWS: Readonly<Record<string, Row>> = {
  'Query.contractFile': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Query.contractFiles': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Mutation.signContract': each(AGENCY, 'allowed'),
  'Mutation.amendContract': each(AGENCY, 'own'),
  'Mutation.terminateContract': each(AGENCY, 'own'),
  'Mutation.recordCountyUpload': each(AGENCY, 'own'),
};
