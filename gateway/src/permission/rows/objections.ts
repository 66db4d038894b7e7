import { AGENCY, each, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

const OBJECTORS = [...AGENCY, 'EXPERT:expert'];

/** Objections to findings: made by whom they are about, decided by others; and a talk that another withdraws. */
export const OBJECTION_ROWS: Readonly<Record<string, Row>> = {
  'Query.objection': each([...OBSERVERS, ...OBJECTORS], 'own'),
  'Query.objections': each([...OBSERVERS, ...OBJECTORS], 'own'),
  'Query.findingsOpenToObjection': { ...each(OBSERVERS, 'allowed'), ...each(OBJECTORS, 'own') },
  'Mutation.objectToFinding': each(['AGENCY:manager', 'EXPERT:expert'], 'own'),
  'Mutation.decideObjection': each(REVIEWERS, 'own'),
  'Mutation.withdrawTalk': each(REVIEWERS, 'own'),
};
