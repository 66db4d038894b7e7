import { rowsOf } from '../database/bench-database.ts';

const COUNTED = {
  agencies: 'agencies.agency',
  enterprises: 'enterprises.enterprise',
  findings: 'enforcement.finding',
  'published grades': 'agencies.credit_grade',
  'service contracts': 'agencies.service_contract',
  visits: 'agencies.service_visit',
  'monthly report lines': 'agencies.monthly_report_line',
  projects: 'agencies.project',
  filings: 'agencies.filing',
  'files of people': 'agencies.person_file',
  attachments: 'agencies.attachment_part',
  'applications for stars': 'agencies.star_application',
  suggestions: 'enforcement.suggestion',
  notices: 'enforcement.notice',
  'star ratings': 'agencies.star_rating',
  'supervision grades': 'enterprises.supervision_grade',
  'list entries': 'enforcement.listing',
  restrictions: 'enforcement.restriction',
  experts: 'agencies.expert',
  'audit entries': 'directory.audit_entry',
  'search documents': 'directory.search_document',
} as const;

export interface Counts {
  readonly rows: Readonly<Record<string, number>>;
  /** Of the whole database, as PostgreSQL writes it. */
  readonly size: string;
  readonly postgres: string;
}

/** How much there is in the database. */
export async function counts(url: string): Promise<Counts> {
  const rows: Record<string, number> = {};
  for (const [name, table] of Object.entries(COUNTED)) {
    const [row] = await rowsOf<{ count: number }>(url, `select count(*)::int as count from ${table}`);
    rows[name] = row?.count ?? 0;
  }
  const [database] = await rowsOf<{ size: string; version: string }>(
    url,
    `select pg_size_pretty(pg_database_size(current_database())) as size, current_setting('server_version') as version`,
  );
  return { rows, size: database?.size ?? '', postgres: database?.version ?? '' };
}
