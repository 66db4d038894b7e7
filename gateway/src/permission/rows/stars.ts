import { AGENCY, each, ENTERPRISE, HANDLERS, LEADER, OBSERVERS, REVIEWERS, type Row } from '../seats.ts';

const MANAGER = ['AGENCY:manager'];

/** Applications for stars, their score sheets, the survey, objections, and reviews of ratings that were given. */
export const STAR_ROWS: Readonly<Record<string, Row>> = {
  'Query.starApplication': each([...OBSERVERS, ...AGENCY], 'own'),
  'Query.starApplications': each([...OBSERVERS, ...AGENCY], 'own'),
  'Query.starEligibility': each(AGENCY, 'allowed'),
  'Query.starReviews': each(HANDLERS, 'own'),
  'Mutation.applyForStars': each(MANAGER, 'allowed'),
  'Mutation.resubmitStarApplication': each(MANAGER, 'own'),
  'Mutation.withdrawStarApplication': each(MANAGER, 'own'),
  'Mutation.objectToStars': each(MANAGER, 'own'),
  'Mutation.acceptStarApplication': each(HANDLERS, 'own'),
  'Mutation.returnStarApplication': each(HANDLERS, 'own'),
  'Mutation.refuseStarApplication': each(HANDLERS, 'own'),
  'Mutation.addStarLine': each(HANDLERS, 'own'),
  'Mutation.removeStarLine': each(HANDLERS, 'own'),
  'Mutation.finishStarReview': each(HANDLERS, 'own'),
  'Mutation.sendStarSurvey': each(HANDLERS, 'own'),
  'Query.surveysToAnswer': each([...HANDLERS, ...ENTERPRISE], 'own'),
  'Mutation.openStarSurvey': each([...HANDLERS, ...ENTERPRISE], 'own'),
  'Mutation.announceStars': each(HANDLERS, 'own'),
  'Mutation.recordStarObjection': each(HANDLERS, 'own'),
  'Mutation.openStarReview': each(HANDLERS, 'own'),
  'Mutation.approveStarReview': each(REVIEWERS, 'own'),
  'Mutation.returnStarReview': each(REVIEWERS, 'own'),
  'Mutation.decideStarObjection': each(REVIEWERS, 'own'),
  'Mutation.gradeStars': each(REVIEWERS, 'own'),
  'Mutation.setStarSettings': each(REVIEWERS, 'own'),
  'Mutation.returnStarGrading': each(LEADER, 'own'),
  'Mutation.publishStars': each(LEADER, 'own'),
  'Mutation.decideStarReview': each(LEADER, 'own'),
};
