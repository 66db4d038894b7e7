import { noticeClashes } from '../practitioner/notice-clashes.command.ts';
import { missingReportCheck } from '../monthly-report/detect-missing.job.ts';
import { removeLooseAttachments } from '../attachment/remove-loose.job.ts';
import { papersMissing } from '../visit/papers-missing.command.ts';
import { missedFilings } from '../filing/missed-filings.job.ts';
import { noticeOverdueProjects, noticeShortContracts } from '../project/notice-projects.command.ts';
import type { DailyCheck } from './daily.job.ts';

/** Every check that runs once a day, a line each. */
export const CHECKS: readonly DailyCheck[] = [
  { name: 'person-in-two-agencies', run: noticeClashes },
  // a line each
  removeLooseAttachments,
  missingReportCheck,
  papersMissing,
  missedFilings,
  { name: 'overdue-projects', run: noticeOverdueProjects },
  { name: 'short-contracts', run: noticeShortContracts },
];
