import { AGENCY, each, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

/** Objections to findings: made by whom they are about, decided by others; and a talk that another withdraws. */
export const OBJECTION_ROWS: Readonly<Record<string, Row>> = {
  'Query.objection': each([...OBSERVERS, ...AGENCY], 'own'),
  'Query.objections': each([...OBSERVERS, ...AGENCY], 'own'),
  'Mutation.objectToFinding': each(['AGENCY:manager'], 'own'),
  'Mutation.decideObjection': each(REVIEWERS, 'own'),
  'Mutation.withdrawTalk': each(REVIEWERS, 'own'),
};
