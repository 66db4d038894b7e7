import { AGENCY, each, OBSERVERS, type Row } from '../seats.ts';

const MANAGER = ['AGENCY:manager'];

/** The file of an agency, its conditions, fees and what it took part in. */
export const AGENCY_FILE_ROWS: Readonly<Record<string, Row>> = {
  'Query.agencyFile': each([...OBSERVERS, ...AGENCY], 'own'),
  'Agency.conditions': each([...OBSERVERS, ...AGENCY], 'own'),
  'Agency.participations': each([...OBSERVERS, ...AGENCY], 'own'),
  'Agency.supervisors': each([...OBSERVERS, ...AGENCY], 'own'),
  'Mutation.amendAgencyFile': each(MANAGER, 'allowed'),
  'Mutation.publishFees': each(MANAGER, 'allowed'),
  'Mutation.recordParticipation': each(MANAGER, 'allowed'),
  'Mutation.withdrawParticipation': each(MANAGER, 'own'),
};
