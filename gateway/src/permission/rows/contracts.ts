import { AGENCY, each, ENTERPRISE, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

/** Contracts and projects: the agency keeps them, its client and the authorities of the place look at them. */
export const CONTRACT_ROWS: Readonly<Record<string, Row>> = {
  'Query.contractFile': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Query.contractFiles': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Mutation.signContract': each(AGENCY, 'allowed'),
  'Mutation.amendContract': each(AGENCY, 'own'),
  'Mutation.terminateContract': each(AGENCY, 'own'),
  'Mutation.recordCountyUpload': each(AGENCY, 'own'),
  'Query.serviceTeam': each(AGENCY, 'allowed'),
  'Mutation.disputeContract': each(ENTERPRISE, 'own'),
  'Mutation.settleContractDispute': each(REVIEWERS, 'own'),
  'Mutation.attachToContract': each(AGENCY, 'own'),
  'Mutation.withdrawContractPaper': each(AGENCY, 'own'),
  'Mutation.attachToProject': each(AGENCY, 'own'),
  'Query.project': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Query.projects': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Mutation.openProject': each(AGENCY, 'allowed'),
  'Mutation.recordProjectEntry': each(AGENCY, 'own'),
  'Mutation.linkProjectContract': each(AGENCY, 'own'),
  'Mutation.advanceProject': each(AGENCY, 'own'),
  'Mutation.giveUpProject': each(AGENCY, 'own'),
  'Mutation.draftReport': each(AGENCY, 'own'),
  'Mutation.reviewReport': each(AGENCY, 'own'),
  'Mutation.issueReport': each(AGENCY, 'own'),
};
