import { AGENCY, each, ENTERPRISE, HANDLERS, OBSERVERS, type Row } from '../seats.ts';

/** Visits at the site of clients, hazards found there, and what is reported of them. */
export const VISIT_ROWS: Readonly<Record<string, Row>> = {
  'Query.visit': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Query.visits': each([...OBSERVERS, ...AGENCY, ...ENTERPRISE], 'own'),
  'Query.visitReference': each(AGENCY, 'allowed'),
  'Query.hazardReports': each([...OBSERVERS, ...AGENCY], 'own'),
  'Mutation.recordVisits': each(AGENCY, 'allowed'),
  'Mutation.openVisitDevice': each(AGENCY, 'allowed'),
  'Mutation.noteHazard': each(AGENCY, 'own'),
  'Mutation.reportMajorHazard': each(AGENCY, 'own'),
  'Mutation.reportRefusal': each(AGENCY, 'own'),
  'Mutation.answerHazard': each(ENTERPRISE, 'own'),
  'Mutation.answerVisit': each(ENTERPRISE, 'own'),
  'Mutation.answerHazardReport': each(HANDLERS, 'own'),
};
