import { AGENCY_FILE_ROWS } from './rows/agency-file.ts';
import { ATTACHMENT_ROWS } from './rows/attachments.ts';
import { INSPECTION_ROWS } from './rows/inspections.ts';
import { SAFETY_RECORD_ROWS } from './rows/safety-records.ts';
import { COMPLAINT_ROWS } from './rows/complaints.ts';
import { SPOT_CHECK_ROWS } from './rows/spot-checks.ts';
import { CASE_ROWS } from './rows/cases.ts';
import { CONTRACT_ROWS } from './rows/contracts.ts';
import { FILING_ROWS } from './rows/filings.ts';
import { CREDIT_CYCLE_ROWS } from './rows/credit-cycle.ts';
import { OBJECTION_ROWS } from './rows/objections.ts';
import { MONTHLY_REPORT_ROWS } from './rows/monthly-reports.ts';
import { STAR_ROWS } from './rows/stars.ts';
import { PEOPLE_ROWS } from './rows/people.ts';
import { SUGGESTION_ROWS } from './rows/suggestions.ts';
import { VISIT_ROWS } from './rows/visits.ts';
import type { Cell, Row } from './seats.ts';

/**
 * Who may use which field: every mutation and every field that is not public. The tests walk it cell by cell on a real
 * hub; a field of the graph without a row fails them, and so does a row without a field.
 */
export const MATRIX: Readonly<Record<string, Row>> = {
  ...CASE_ROWS,
  ...SPOT_CHECK_ROWS,
  ...COMPLAINT_ROWS,
  ...SAFETY_RECORD_ROWS,
  ...INSPECTION_ROWS,
  ...AGENCY_FILE_ROWS,
  ...ATTACHMENT_ROWS,
  ...CONTRACT_ROWS,
  ...MONTHLY_REPORT_ROWS,
  ...SUGGESTION_ROWS,
  ...STAR_ROWS,
  ...FILING_ROWS,
  ...OBJECTION_ROWS,
  ...CREDIT_CYCLE_ROWS,
  ...VISIT_ROWS,
  ...PEOPLE_ROWS,
};

/** Root fields that everybody may read, as somebody decided. */
export const PUBLIC: readonly string[] = [
  'Query.act',
  'Query.acts',
  'Query.agency',
  'Query.clause',
  'Query.complaintStanding',
  'Query.contractSections',
  'Query.creditNotice',
  'Query.creditNotices',
  'Query.creditPreview',
  'Query.enterprise',
  'Query.hub',
  'Query.industries',
  'Query.measures',
  'Query.notice',
  'Query.notices',
  'Query.places',
  'Query.receipt',
  'Query.resultNotices',
  'Query.search',
  'Query.serviceKinds',
  'Mutation.answerStarSurvey',
  'Mutation.fileComplaint',
  'Query.starPreview',
  'Query.starSettings',
  'Query.starSurvey',
  'Query.starTable',
  'Query.violationClauses',
];

/** Scopes that no field of the graph asks for, each with where it is asked for instead. */
export const NOT_OF_THE_GRAPH: Readonly<Record<string, string>> = {
  'people:manage': 'the identity service: invitations, seats, sessions',
  'seat:confirm': 'the identity service: posts that another person gave',
  'key:manage': 'the identity service: keys of partners',
  'public:read': 'a key: whatever is public, asked for by the front door for the whole operation',
  'schema:read': 'a key: the schema itself, asked for by the front door',
};

/** The cell of a field and a seat. */
export function cellOf(field: string, seat: string): Cell {
  return MATRIX[field]?.[seat] ?? 'refused';
}
