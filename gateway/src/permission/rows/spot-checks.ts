import { each, HANDLERS, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

/** Spot checks of agencies: planned by whoever reviews, drawn and followed by whoever handles. */
export const SPOT_CHECK_ROWS: Readonly<Record<string, Row>> = {
  'Query.spotCheckPlan': each(OBSERVERS, 'own'),
  'Query.spotCheckPlans': each(OBSERVERS, 'own'),
  'Mutation.planSpotChecks': each(REVIEWERS, 'allowed'),
  'Mutation.drawSpotChecks': each(HANDLERS, 'own'),
  'Mutation.linkSpotCheck': each(HANDLERS, 'own'),
};
