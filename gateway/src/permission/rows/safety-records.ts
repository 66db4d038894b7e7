import { each, ENTERPRISE, OBSERVERS, type Row } from '../seats.ts';

/** What enterprises keep of their risks and drills. */
export const SAFETY_RECORD_ROWS: Readonly<Record<string, Row>> = {
  'Query.safetyRecord': each([...OBSERVERS, ...ENTERPRISE], 'own'),
  'Query.reportedRisks': each(OBSERVERS, 'own'),
  'Mutation.addRiskPoint': each(ENTERPRISE, 'allowed'),
  'Mutation.amendRiskPoint': each(ENTERPRISE, 'own'),
  'Mutation.reportRiskPoint': each(ENTERPRISE, 'own'),
  'Mutation.endRiskPoint': each(ENTERPRISE, 'own'),
  'Mutation.recordRiskReview': each(ENTERPRISE, 'allowed'),
  'Mutation.recordRiskMap': each(ENTERPRISE, 'allowed'),
  'Mutation.recordDrill': each(ENTERPRISE, 'allowed'),
};
