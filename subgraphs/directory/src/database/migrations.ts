import { allowRows, sqlMigration } from '@chengan/shared/database/migrate';
import { expertNamingDdl } from '@chengan/shared/expert-naming/expert-naming.ddl';
import { journalDdl } from '@chengan/shared/journal/journal.ddl';
import { auditDdl } from './audit.ddl.ts';
import { publicNoticeDdl } from './public-notice.ddl.ts';
import { rowSecurityDdl } from './row-security.ddl.ts';

const SCHEMA = 'directory';

/**
 * The read model owns no fact: every table may be emptied and filled again from the journals, hence the right to
 * truncate, but for the audit, which only grows: it is replayed over itself. Texts are compared byte by byte ("C"), so that one B-tree serves prefix, order and cursor.
 */
export const MIGRATIONS = [
  sqlMigration('directory-001-search', [
    ...journalDdl(SCHEMA),
    `create table directory.search_document (
      kind text collate "C" not null check (kind in ('AGENCY', 'ENTERPRISE', 'EXPERT')),
      subject_id text collate "C" not null,
      code text collate "C",
      normal text collate "C" not null,
      brand text collate "C" not null,
      names text collate "C" not null,
      readings text collate "C" not null,
      region text collate "C",
      tokens int[] not null,
      primary key (kind, subject_id)
    )`,
    `create index search_document_by_code on directory.search_document (code, kind, subject_id)`,
    `create index search_document_by_name on directory.search_document (normal, kind, subject_id)`,
    `create index search_document_by_brand on directory.search_document (brand, kind, subject_id)`,
    `create index search_document_by_token on directory.search_document using gin (tokens)
      with (fastupdate = on, gin_pending_list_limit = 1024)`,
    // how many documents have a token: the search takes the rarest, and walks in order where even that is common
    `create table directory.search_token (token int primary key, documents int not null) with (fillfactor = 70)`,
    `create table directory.expert_name (expert text collate "C" primary key, name text not null)`,
    ...expertNamingDdl(SCHEMA),
    ...allowRows(
      SCHEMA,
      ['search_document', 'search_token', 'expert_name'],
      'select, insert, update, truncate',
    ),
    ...publicNoticeDdl(SCHEMA),
    `grant truncate on directory.journal_cursor to directory_app`,
    ...rowSecurityDdl(SCHEMA),
  ]),
  sqlMigration('directory-002-audit', auditDdl(SCHEMA)),
];
