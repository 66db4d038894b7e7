import { AGENCY, each, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

const MANAGER = ['AGENCY:manager'];
const EXPERT = ['EXPERT:expert'];

/** Files of practitioners and experts, and qualifications of agencies. */
export const PEOPLE_ROWS: Readonly<Record<string, Row>> = {
  'Query.personFiles': each([...OBSERVERS, ...AGENCY, ...EXPERT], 'own'),
  'Query.personFile': each([...OBSERVERS, ...AGENCY, ...EXPERT], 'own'),
  'Mutation.addPractitioner': each(MANAGER, 'allowed'),
  'Mutation.correctPractitioner': each(MANAGER, 'own'),
  'Mutation.markPractitionerLeft': each(MANAGER, 'own'),
  'Mutation.addPersonCertificate': each([...MANAGER, ...EXPERT], 'own'),
  'Mutation.endPersonCertificate': each([...MANAGER, ...EXPERT], 'own'),
  'Mutation.recordTraining': each([...MANAGER, ...EXPERT], 'own'),
  'Mutation.keepExpertFile': each(EXPERT, 'own'),
  'Mutation.addQualification': each(MANAGER, 'allowed'),
  'Mutation.withdrawQualification': each(MANAGER, 'own'),
  'Mutation.recordRegionalFiling': each(MANAGER, 'allowed'),
  'Mutation.measureQualification': each(REVIEWERS, 'own'),
  'Mutation.liftSuspension': each(REVIEWERS, 'own'),
};
