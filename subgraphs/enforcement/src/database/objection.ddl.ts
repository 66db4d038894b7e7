import { OBJECTION_STATES } from '../objection/objection.ts';
import { oneOf, SCHEMA, SUBJECT_KINDS } from './schema.ts';

/**
 * Objections of those whom a finding is about: one to a finding. Whoever decides is none of those who found it, which the
 * command checks under the finding's lock. `result_notice` is what `agencies` tells of public notices of yearly results:
 * while one runs, findings of its cycle may be objected to beyond their own term.
 */
export const OBJECTION_DDL = [
  `create table ${SCHEMA}.objection (
    id uuid primary key,
    finding uuid not null references ${SCHEMA}.finding,
    subject_kind text not null ${oneOf('subject_kind', SUBJECT_KINDS)},
    subject_code text not null,
    authority text not null,
    clause text not null,
    grounds text not null,
    documents uuid[] not null default '{}',
    state text not null ${oneOf('state', OBJECTION_STATES)},
    until_day date not null,
    made_by text not null,
    made_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decided_on date,
    reasons text,
    revision integer not null default 1,
    changed_at timestamptz,
    changed_as text,
    check (state = 'OPEN' or (decided_by is not null and decided_at is not null and decided_on is not null and reasons is not null)),
    check (decided_by <> made_by)
  )`,
  `create unique index objection_of_finding on ${SCHEMA}.objection (finding)`,
  `create index objection_queue on ${SCHEMA}.objection (authority, state, id desc)`,
  `create index objection_newest on ${SCHEMA}.objection (authority, id desc)`,
  `create index objection_open on ${SCHEMA}.objection (authority, id) where state = 'OPEN'`,
  `create index objection_subject on ${SCHEMA}.objection (subject_kind, subject_code, id desc)`,
  `create index objection_answered on ${SCHEMA}.objection (subject_kind, subject_code, decided_on, id) where state <> 'OPEN'`,
  // parts of scores that are closed and by whom, as `agencies` tells it: no finding is added, who closed decides no objection
  `create table ${SCHEMA}.closed_sheet (
    agency text not null,
    cycle int not null,
    part text not null,
    authority text not null,
    closed_by text not null,
    primary key (agency, cycle, part, authority)
  )`,
  `create table ${SCHEMA}.result_notice (
    agency text not null,
    cycle int not null,
    from_day date not null,
    until_day date not null,
    primary key (agency, cycle)
  )`,
];
