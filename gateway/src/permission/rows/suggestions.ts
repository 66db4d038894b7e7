import { each, HANDLERS, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

/** What the hub noticed by itself, on the desks of officials. */
export const SUGGESTION_ROWS: Readonly<Record<string, Row>> = {
  'Query.suggestion': each(OBSERVERS, 'own'),
  'Query.suggestions': each(OBSERVERS, 'own'),
  'Mutation.adoptSuggestion': each(HANDLERS, 'own'),
  'Mutation.dismissSuggestion': each(REVIEWERS, 'own'),
};
