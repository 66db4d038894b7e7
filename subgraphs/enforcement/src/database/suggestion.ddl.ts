import { oneOf, SCHEMA, SUBJECT_KINDS } from './schema.ts';
import { SUGGESTED, SUGGESTION_STATES } from '../suggestion/suggestion.ts';

/**
 * What the hub noticed by itself, and what officials decided about it. The unique key keeps one fact to one suggestion
 * for good. Indexes serve the desk of an authority, newest first, the file of a subject, and the way back from a finding.
 */
export const SUGGESTION_DDL = [
  `create table ${SCHEMA}.suggestion (
    id uuid primary key,
    key text not null unique,
    proposes text not null ${oneOf('proposes', SUGGESTED)},
    subject_kind text not null ${oneOf('subject_kind', SUBJECT_KINDS)},
    subject_code text not null,
    clause text not null,
    authority text not null,
    occurred_on date not null,
    place text,
    part text ${oneOf('part', ['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'])},
    violation text,
    summary text not null,
    evidence jsonb not null,
    state text not null ${oneOf('state', SUGGESTION_STATES)},
    made_at timestamptz not null,
    finding uuid references ${SCHEMA}.finding,
    listing uuid references ${SCHEMA}.listing,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    withdrawal_reason text,
    revision integer not null default 1,
    changed_at timestamptz,
    changed_as text,
    check ((state = 'ADOPTED') = (finding is not null or listing is not null)),
    check (state <> 'DISMISSED' or (decided_by is not null and decided_at is not null and decision_reason is not null)),
    check (state <> 'WITHDRAWN' or withdrawal_reason is not null)
  )`,
  `create index suggestion_queue on ${SCHEMA}.suggestion (authority, state, id desc)`,
  `create index suggestion_newest on ${SCHEMA}.suggestion (authority, id desc)`,
  `create index suggestion_open on ${SCHEMA}.suggestion (authority, id) where state = 'OPEN'`,
  `create index suggestion_file_subject on ${SCHEMA}.suggestion (subject_kind, subject_code, id desc)`,
  `create index suggestion_finding on ${SCHEMA}.suggestion (finding) where finding is not null`,
];
