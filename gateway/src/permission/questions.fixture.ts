import { CREDIT_CYCLE_QUESTIONS } from './questions/credit-cycle.fixture.ts';
import { OBJECTION_QUESTIONS } from './questions/objections.fixture.ts';
import { STAR_QUESTIONS } from './questions/stars.fixture.ts';
import { SUGGESTION_QUESTIONS } from './questions/suggestions.fixture.ts';
import { AGENCY_FILE_QUESTIONS } from './questions/agency-file.fixture.ts';
import { ATTACHMENT_QUESTIONS } from './questions/attachments.fixture.ts';
import { INSPECTION_QUESTIONS } from './questions/inspections.fixture.ts';
import { PEOPLE_QUESTIONS } from './questions/people.fixture.ts';
import { SAFETY_RECORD_QUESTIONS } from './questions/safety-records.fixture.ts';
import { COMPLAINT_QUESTIONS } from './questions/complaints.fixture.ts';
import { SPOT_CHECK_QUESTIONS } from './questions/spot-checks.fixture.ts';
import { CASE_QUESTIONS } from './questions/cases.fixture.ts';
import { CONTRACT_QUESTIONS } from './questions/contracts.fixture.ts';
import { FILING_QUESTIONS } from './questions/filings.fixture.ts';
import { MONTHLY_REPORT_QUESTIONS } from './questions/monthly-reports.fixture.ts';
import { VISIT_QUESTIONS } from './questions/visits.fixture.ts';
import type { Question } from './questions/question.fixture.ts';

/** A question for every row of the matrix. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  ...CASE_QUESTIONS,
  ...SPOT_CHECK_QUESTIONS,
  ...COMPLAINT_QUESTIONS,
  ...SAFETY_RECORD_QUESTIONS,
  ...MONTHLY_REPORT_QUESTIONS,
  ...INSPECTION_QUESTIONS,
  ...AGENCY_FILE_QUESTIONS,
  ...ATTACHMENT_QUESTIONS,
  ...CONTRACT_QUESTIONS,
  ...SUGGESTION_QUESTIONS,
  ...STAR_QUESTIONS,
  ...FILING_QUESTIONS,
  ...OBJECTION_QUESTIONS,
  ...CREDIT_CYCLE_QUESTIONS,
  ...VISIT_QUESTIONS,
  ...PEOPLE_QUESTIONS,
};
