import {
  belowFloorQueue,
  closingPartsQueue,
  openPartsQueue,
  receiptsQueue,
  resultsQueue,
} from './credit-queues.graphql.ts';
import { missingReportsQueue, reportsToHandInQueue } from '../monthly-report/report-queues.graphql.ts';
import {
  endingCertificatesQueue,
  endingQualificationsQueue,
  papersMissingQueue,
  uninsuredQueue,
} from './file-queues.graphql.ts';
import { disputedContractsQueue } from './dispute-queue.graphql.ts';
import { deductionsQueue, endingContractsQueue, ownNoticesQueue } from './own-queues.graphql.ts';
import { hazardsToReportQueue, reportsToAnswerQueue } from './hazard-queues.graphql.ts';
import { filingsToAmendQueue, filingsToLookAtQueue, toTellQueue } from '../filing/filing-queues.graphql.ts';
import { announcedStarsQueue, starReviewsQueue, waitingStarsQueue } from './star-queues.graphql.ts';
import {
  hazardsToRecheckQueue,
  hazardsToRectifyQueue,
  overdueHazardsQueue,
} from './hazard-course-queues.graphql.ts';
import type { Queue } from './queue.graphql.ts';

/** Every queue of the inbox, a line each; a page's cursor names them by their place here. */
export const QUEUES: readonly Queue[] = [
  closingPartsQueue,
  belowFloorQueue,
  resultsQueue,
  endingContractsQueue,
  deductionsQueue,
  reportsToHandInQueue,
  missingReportsQueue,
  hazardsToReportQueue,
  reportsToAnswerQueue,
  filingsToLookAtQueue,
  filingsToAmendQueue,
  toTellQueue,
  waitingStarsQueue,
  announcedStarsQueue,
  starReviewsQueue,
  endingCertificatesQueue,
  endingQualificationsQueue,
  uninsuredQueue,
  papersMissingQueue,
  disputedContractsQueue,
  hazardsToRectifyQueue,
  hazardsToRecheckQueue,
  overdueHazardsQueue,
  openPartsQueue,
  receiptsQueue,
  ownNoticesQueue,
];
