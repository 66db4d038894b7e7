import { each, LEADER, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

/** The yearly cycle of the credit grade: sheets, public notice, publication. */
export const CREDIT_CYCLE_ROWS: Readonly<Record<string, Row>> = {
  'Query.creditCycle': each(OBSERVERS, 'own'),
  'Mutation.closeSheets': each(REVIEWERS, 'own'),
  'Mutation.reopenSheet': each(REVIEWERS, 'own'),
  'Mutation.announceResults': each(LEADER, 'own'),
  'Mutation.publishResults': each(LEADER, 'own'),
  'Mutation.receiveResults': each(REVIEWERS, 'own'),
};
