import { ofAuthorities, ofHolder, protectRows } from '@chengan/shared/database/row-policy';
import { STATES } from '../star-application/steps.ts';

/** Tables whose rows the application reads and writes; none is ever deleted. */
export const STAR_APPLICATION_TABLES = [
  'star_application',
  'star_application_step',
  'star_sheet_line',
  'star_objection',
  'star_setting',
];

/**
 * Applications for stars, their course step by step, the score sheet line by line, objections, and what each bureau
 * set for a cycle. A line is taken back with its day and reason, never removed.
 */
export function starApplicationDdl(schema: string): string[] {
  return [
    `create table ${schema}.star_application (
      id uuid primary key,
      agency text not null references ${schema}.agency,
      cycle int not null,
      authority text not null,
      state text not null check (state in (${STATES.map((one) => `'${one}'`).join(', ')})),
      applied_on date not null,
      statement text not null,
      declared jsonb not null,
      reviewers text[] not null default '{}',
      deliberated_by text,
      announcement jsonb,
      announced_until date,
      account jsonb,
      facts jsonb,
      graded_by text,
      reason text,
      revision int not null default 1,
      changed_on date not null
    )`,
    // once for each cycle; what was refused or withdrawn does not count
    `create unique index star_application_of_cycle on ${schema}.star_application (agency, cycle)
       where state not in ('REFUSED', 'WITHDRAWN')`,
    `create index star_application_own on ${schema}.star_application (agency, cycle desc, id desc)`,
    `create index star_application_queue on ${schema}.star_application (authority, applied_on desc, id desc)`,
    `create index star_application_open on ${schema}.star_application (authority, changed_on, id)
       where state not in ('PUBLISHED', 'REFUSED', 'WITHDRAWN')`,
    `create index star_application_announced on ${schema}.star_application (authority, announced_until, id)
       where state = 'ANNOUNCED'`,
    `create table ${schema}.star_application_step (
      id uuid primary key,
      application uuid not null references ${schema}.star_application,
      agency text not null,
      authority text not null,
      deed text not null,
      step text not null,
      told boolean not null,
      done_on date not null,
      actor text not null,
      note text
    )`,
    `create index star_application_step_of on ${schema}.star_application_step (application, id)`,
    `create table ${schema}.star_sheet_line (
      id uuid primary key,
      application uuid not null references ${schema}.star_application,
      agency text not null,
      authority text not null,
      shown boolean not null default false,
      rule text not null,
      count text not null,
      note text not null,
      source text not null check (source in ('SITE_VISIT', 'DOCUMENT', 'HUB', 'OBJECTION')),
      seen_on date not null,
      recorded_by text not null,
      recorded_on date not null,
      removed_by text,
      removed_on date,
      removed_because text
    )`,
    `create index star_sheet_line_of on ${schema}.star_sheet_line (application, id) where removed_on is null`,
    `create table ${schema}.star_objection (
      id uuid primary key,
      application uuid not null references ${schema}.star_application,
      agency text not null,
      authority text not null,
      raised_for text not null check (raised_for in ('AGENCY', 'PUBLIC')),
      rule text not null,
      grounds text not null,
      raised_on date not null,
      raised_by text not null,
      state text not null check (state in ('OPEN', 'UPHELD', 'REJECTED')),
      count_after text,
      reason text,
      decided_by text,
      decided_on date
    )`,
    `create index star_objection_of on ${schema}.star_objection (application, id)`,
    `create index star_objection_open on ${schema}.star_objection (authority, raised_on, id) where state = 'OPEN'`,
    `create table ${schema}.star_setting (
      authority text not null,
      cycle int not null,
      opens_on date not null,
      closes_on date not null,
      announcement_days int not null,
      changed_by text not null,
      changed_on date not null,
      primary key (authority, cycle)
    )`,
  ];
}

/** The bureau and those above see all of it; the agency its application, and the sheet from the announcement on. */
export function starApplicationPolicies(schema: string): string[] {
  const bureau = ofAuthorities('authority');
  const agency = ofHolder('agency');
  const both = [bureau, agency];
  return [
    ...protectRows(schema, 'star_application', { read: both, write: both }),
    ...protectRows(schema, 'star_application_step', { read: [bureau, `(told and ${agency})`], write: both }),
    ...protectRows(schema, 'star_sheet_line', { read: [bureau, `(shown and ${agency})`], write: [bureau] }),
    ...protectRows(schema, 'star_objection', { read: both, write: both }),
    ...protectRows(schema, 'star_setting', { read: ['true'], write: [bureau] }),
  ];
}
