import { oneOf, SCHEMA, SUBJECT_KINDS } from './schema.ts';

/**
 * Findings (查实的违法违规行为). The check constraints repeat the two-person rule and the reasons, so that no path of
 * code can store a state without what it stands on. `revision` grows with every change; `changed_as` says in which role
 * and for whom the last one was made. Indexes serve the work queue of an authority (newest first) and the
 * findings of one subject.
 */
export const FINDING_DDL = [
  `create table ${SCHEMA}.finding (
    id uuid primary key,
    subject_kind text not null ${oneOf('subject_kind', SUBJECT_KINDS)},
    subject_code text not null,
    clause text not null,
    occurred_on date not null,
    authority text not null,
    place text,
    part text ${oneOf('part', ['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'])},
    violation text,
    summary text not null,
    reason text,
    state text not null ${oneOf('state', ['PROPOSED', 'CONFIRMED', 'DISMISSED', 'REVOKED'])},
    disputed boolean not null default false,
    spill_confirmed boolean not null default false,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    revoked_by text,
    revoked_at timestamptz,
    revocation_reason text,
    revision integer not null default 1,
    changed_at timestamptz,
    changed_as text,
    check (state = 'PROPOSED' or (decided_by is not null and decided_at is not null)),
    check (decided_by <> proposed_by),
    check (revoked_by <> all (array[proposed_by, decided_by])),
    check (state <> 'DISMISSED' or decision_reason is not null),
    check (state <> 'REVOKED' or (revoked_by is not null and revoked_at is not null and revocation_reason is not null)),
    check (not disputed or state = 'CONFIRMED')
  )`,
  `create index finding_queue on ${SCHEMA}.finding (authority, state, id desc)`,
  `create index finding_newest on ${SCHEMA}.finding (authority, id desc)`,
  `create index finding_subject on ${SCHEMA}.finding (subject_kind, subject_code, id desc)`,
];
