import { ofAuthorities, ofHolder, protectRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

/** For the grants of the application: reports stay, and are corrected by later versions. */
export const MONTHLY_REPORT_TABLES = ['monthly_report', 'monthly_report_receipt', 'monthly_report_line'];
/** What is being prepared is gone once it is handed in. */
export const MONTHLY_REPORT_DRAFTS = ['monthly_report_draft'];

/**
 * Monthly reports (J-10, annex 2). A line is one client in one town: `reported` is what the agency says, `recorded` what
 * its visits said when it was handed in. `authority` is the town's, so that a town reads its own lines alone.
 */
export const MONTHLY_REPORT_DDL = [
  `create table ${SCHEMA}.monthly_report (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    version int not null check (version > 0),
    current boolean not null default true,
    submitted_at timestamptz not null,
    submitted_on date not null,
    submitted_by text not null,
    submitted_name text not null,
    due_on date not null,
    late boolean not null,
    nil boolean not null,
    reason text,
    recipients text[] not null check (cardinality(recipients) > 0),
    unique (agency, month, version),
    check ((version = 1) = (reason is null))
  )`,
  `create unique index monthly_report_current on ${SCHEMA}.monthly_report (month, agency) where current`,
  `create table ${SCHEMA}.monthly_report_receipt (
    report uuid not null references ${SCHEMA}.monthly_report,
    agency text not null,
    authority text not null,
    number text not null unique,
    primary key (report, authority)
  )`,
  `create table ${SCHEMA}.monthly_report_line (
    report uuid not null references ${SCHEMA}.monthly_report,
    contract uuid not null references ${SCHEMA}.service_contract,
    agency text not null,
    month text not null,
    town text not null,
    authority text not null,
    ordinal int not null,
    head jsonb not null,
    reported jsonb not null,
    recorded jsonb not null,
    primary key (report, contract)
  )`,
  `create index monthly_report_line_contract on ${SCHEMA}.monthly_report_line (contract, month desc)`,
  `create table ${SCHEMA}.monthly_report_draft (
    agency text not null references ${SCHEMA}.agency,
    month text not null,
    figures jsonb not null,
    revision int not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (agency, month)
  )`,
];

/** Any of the authorities that received it, or one above them. */
const RECEIVED = `recipients && (select string_to_array(current_setting('hub.authorities', true), ','))::text[]`;
const OWN = ofHolder('agency');

/** A report is its agency's, and of whom it was sent to; a town sees its own section of it alone. */
export const MONTHLY_REPORT_ROW_SECURITY = [
  ...protectRows(SCHEMA, 'monthly_report', { read: [OWN, RECEIVED], write: [OWN] }),
  ...protectRows(SCHEMA, 'monthly_report_receipt', { read: [OWN, ofAuthorities('authority')], write: [OWN] }),
  ...protectRows(SCHEMA, 'monthly_report_line', { read: [OWN, ofAuthorities('authority')], write: [OWN] }),
  ...protectRows(SCHEMA, 'monthly_report_draft', { read: [OWN], write: [OWN] }),
];
