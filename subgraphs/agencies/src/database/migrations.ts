import { allowRows, type MigrationClass, sqlMigration } from '@chengan/shared/database/migrate';
import { expertNamingDdl } from '@chengan/shared/expert-naming/expert-naming.ddl';
import { journalDdl } from '@chengan/shared/journal/journal.ddl';
import { AGENCY_DDL } from './agency.ddl.ts';
import { ATTACHMENT_DDL } from './attachment.ddl.ts';
import { CONTRACT_DDL } from './contract.ddl.ts';
import { AGENCY_FILE_DDL, AGENCY_FILE_ROW_SECURITY } from './agency-file.ddl.ts';
import { dueDdl } from '../due/due.ddl.ts';
import { CREDIT_CYCLE_DDL, CREDIT_CYCLE_TABLES } from './credit-cycle.ddl.ts';
import { CREDIT_DDL } from './credit.ddl.ts';
import { PROJECT_DDL, PROJECT_ROWS_DDL } from './project.ddl.ts';
import { FILING_DDL, FILING_ROW_SECURITY, FILING_TABLES } from './filing.ddl.ts';
import {
  MONTHLY_REPORT_DDL,
  MONTHLY_REPORT_DRAFTS,
  MONTHLY_REPORT_ROW_SECURITY,
  MONTHLY_REPORT_TABLES,
} from './monthly-report.ddl.ts';
import { ROW_SECURITY_DDL } from './row-security.ddl.ts';
import {
  PRACTITIONER_DDL,
  PRACTITIONER_SECURITY_DDL,
  PERSON_HISTORY,
  PRACTITIONER_TABLES,
} from './practitioner.ddl.ts';
import { QUALIFICATION_DDL, QUALIFICATION_TABLES } from './qualification.ddl.ts';
import { SCHEMA } from './schema.ts';
import { TERRITORY_DDL } from './territory.ddl.ts';
import { STAR_DDL } from './star.ddl.ts';
import { VISIT_DDL, VISIT_ROW_SECURITY, VISIT_TABLES } from './visit.ddl.ts';
import { SUGGESTION_DDL } from './suggestion.ddl.ts';
import { RATING_REVIEW_TABLES, ratingReviewDdl } from './rating-review.ddl.ts';
import { SATISFACTION_TABLES, satisfactionDdl } from './satisfaction.ddl.ts';
import { STAR_APPLICATION_TABLES, starApplicationDdl } from './star-application.ddl.ts';

/** Their rows are never deleted: a grade that is corrected stays beside its correction. */
const TABLES = [
  'agency',
  'expert',
  'service_contract',
  'contract_entry',
  'contract_dispute',
  'known_client',
  'project',
  'project_entry',
  'service_report',
  'report_review',
  'finding',
  'talk',
  'credit_grade',
  ...CREDIT_CYCLE_TABLES,
  'star_rating',
  'suggestion',
  ...STAR_APPLICATION_TABLES,
  ...SATISFACTION_TABLES,
  ...RATING_REVIEW_TABLES,
];

export const MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('001-agencies-contracts-grades-stars', [
    ...journalDdl(SCHEMA),
    ...AGENCY_DDL,
    ...CONTRACT_DDL,
    ...PROJECT_DDL,
    ...CREDIT_DDL,
    ...CREDIT_CYCLE_DDL,
    ...STAR_DDL,
    ...VISIT_DDL,
    ...SUGGESTION_DDL,
    ...ATTACHMENT_DDL,
    ...starApplicationDdl(SCHEMA),
    ...satisfactionDdl(SCHEMA),
    ...ratingReviewDdl(SCHEMA),
    ...FILING_DDL,
    ...AGENCY_FILE_DDL,
    ...MONTHLY_REPORT_DDL,
    ...dueDdl(SCHEMA),
    ...expertNamingDdl(SCHEMA),
    ...TERRITORY_DDL,
    ...PRACTITIONER_DDL,
    ...QUALIFICATION_DDL,
    ...allowRows(SCHEMA, TABLES),
    ...allowRows(SCHEMA, MONTHLY_REPORT_TABLES),
    ...allowRows(SCHEMA, MONTHLY_REPORT_DRAFTS, 'select, insert, update, delete'),
    ...allowRows(SCHEMA, VISIT_TABLES),
    ...allowRows(SCHEMA, FILING_TABLES),
    ...ROW_SECURITY_DDL,
    ...MONTHLY_REPORT_ROW_SECURITY,
    ...VISIT_ROW_SECURITY,
    ...PROJECT_ROWS_DDL,
    ...FILING_ROW_SECURITY,
    ...allowRows(SCHEMA, PRACTITIONER_TABLES),
    ...allowRows(SCHEMA, ['authority_region'], 'select'),
    ...allowRows(SCHEMA, PERSON_HISTORY, 'select, insert'),
    ...allowRows(SCHEMA, QUALIFICATION_TABLES),
    ...PRACTITIONER_SECURITY_DDL,
    ...AGENCY_FILE_ROW_SECURITY,
  ]),
];
