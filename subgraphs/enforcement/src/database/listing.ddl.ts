import { oneOf, SCHEMA, SUBJECT_KINDS } from './schema.ts';

/**
 * List entries and the restrictions that come with them. `from_day` and `until_day` are both inside; `lifted_on` is the
 * first day on which a lifted entry no longer holds.
 */
export const LISTING_DDL = [
  `create table ${SCHEMA}.listing (
    id uuid primary key,
    register text not null ${oneOf('register', ['LOCAL_DISCREDIT', 'LOCAL_BLACKLIST', 'NATIONAL_SERIOUS'])},
    subject_kind text not null ${oneOf('subject_kind', SUBJECT_KINDS)},
    subject_code text not null,
    authority text not null,
    basis text[] not null,
    reason text not null,
    document_number text,
    from_day date not null,
    until_day date,
    decided_on date not null,
    prior_notice_on date,
    prior_notice_document text,
    notice uuid references ${SCHEMA}.notice,
    escalation uuid references ${SCHEMA}.escalation,
    state text not null ${oneOf('state', ['PROPOSED', 'DECIDED', 'REFUSED', 'LIFTED'])},
    disputed boolean not null default false,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    lifted_by text,
    lifted_on date,
    lifting_reason text,
    revision integer not null default 1,
    changed_at timestamptz,
    changed_as text,
    check (until_day is null or until_day >= from_day),
    check (state = 'PROPOSED' or (decided_by is not null and decided_at is not null)),
    check (decided_by <> proposed_by),
    check (state <> 'REFUSED' or decision_reason is not null),
    check (state <> 'LIFTED' or (lifted_by is not null and lifted_on is not null and lifting_reason is not null))
  )`,
  `create index listing_subject on ${SCHEMA}.listing (subject_kind, subject_code, from_day desc, id desc)
    where state in ('DECIDED', 'LIFTED')`,
  `create index listing_file_subject on ${SCHEMA}.listing (subject_kind, subject_code, id desc)`,
  `create index listing_newest on ${SCHEMA}.listing (authority, id desc)`,
  `create index listing_queue on ${SCHEMA}.listing (authority, state, id desc)`,
  `create table ${SCHEMA}.restriction (
    id uuid primary key,
    listing uuid not null references ${SCHEMA}.listing,
    measure text not null,
    area text not null,
    basis text[] not null,
    from_day date not null,
    until_day date,
    check (until_day is null or until_day >= from_day)
  )`,
  `create index restriction_listing on ${SCHEMA}.restriction (listing, id)`,
];
