import { allowRows, type MigrationClass, sqlMigration } from '@chengan/shared/database/migrate';
import { journalDdl } from '@chengan/shared/journal/journal.ddl';

import { dueDdl } from '../due/due.ddl.ts';
import { COMPLAINT_DDL } from './complaint.ddl.ts';
import { FINDING_DDL } from './finding.ddl.ts';
import { INSPECTION_DDL } from './inspection.ddl.ts';
import { LISTING_DDL } from './listing.ddl.ts';
import { NOTICE_DDL } from './notice.ddl.ts';
import { ROW_SECURITY_DDL } from './row-security.ddl.ts';
import { SCHEMA } from './schema.ts';
import { SPOT_CHECK_DDL } from './spot-check.ddl.ts';
import { SUBJECT_DDL } from './subject.ddl.ts';
import { OBJECTION_DDL } from './objection.ddl.ts';
import { SUGGESTION_DDL } from './suggestion.ddl.ts';
import { TALK_DDL } from './talk.ddl.ts';
import { TRANSMITTAL_DDL } from './transmittal.ddl.ts';

/** Rows are never deleted: what fell, was dismissed or withdrawn stays with its reason. */
const TABLES = [
  'known_subject',
  'finding',
  'talk',
  'escalation',
  'escalation_event',
  'notice',
  'notice_subject',
  'listing',
  'restriction',
  'listing_transmittal',
  'suggestion',
  'objection',
  'complaint',
  'result_notice',
  'closed_sheet',
];

export const MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('001-findings-talks-notices-listings', [
    ...journalDdl(SCHEMA),
    ...SUBJECT_DDL,
    ...FINDING_DDL,
    ...TALK_DDL,
    ...NOTICE_DDL,
    ...LISTING_DDL,
    ...TRANSMITTAL_DDL,
    ...INSPECTION_DDL,
    ...SPOT_CHECK_DDL,
    ...SUGGESTION_DDL,
    ...OBJECTION_DDL,
    ...COMPLAINT_DDL,
    ...dueDdl(SCHEMA),
    ...allowRows(SCHEMA, TABLES),
    // a draft that is amended may be about others than before
    ...allowRows(SCHEMA, ['notice_subject', 'closed_sheet'], 'delete'),
    ...ROW_SECURITY_DDL,
  ]),
];
