import { oneOf, SCHEMA, SUBJECT_KINDS } from './schema.ts';

const KINDS = [
  'EXPOSURE',
  'PUBLIC_CENSURE',
  'LISTING',
  'PENALTY',
  'GRADE_RESULT',
  'STAR_RESULT',
  'CANCELLATION',
  'BULLETIN',
  'CASE',
];

/**
 * Notices. The check constraints are the last line behind the publication gate: nothing is published without class,
 * basis, decision date, term, naming choice and a second person; whoever amended a draft is one of its drafters. Partial indexes hold published rows only, in the order
 * of the public lists; `notice_count` lets the totals be counted from the index alone.
 */
export const NOTICE_DDL = [
  `create table ${SCHEMA}.notice (
    id uuid primary key,
    kind text not null ${oneOf('kind', KINDS)},
    title text not null,
    body text not null,
    document_number text,
    severity text ${oneOf('severity', ['MINOR', 'GENERAL', 'SERIOUS'])},
    naming text ${oneOf('naming', ['NAMED', 'MASKED'])},
    naming_reason text,
    issued_by text not null,
    basis text[] not null,
    measures text[] not null,
    decided_on date,
    public_until date,
    prior_notice_on date,
    prior_notice_document text,
    escalation uuid references ${SCHEMA}.escalation,
    state text not null ${oneOf('state', ['DRAFT', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'])},
    disputed boolean not null default false,
    drafted_by text not null,
    drafted_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    published_by text,
    published_at timestamptz,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    amenders text[] not null default '{}',
    returned_by text,
    returned_at timestamptz,
    return_reason text,
    revision integer not null default 1,
    changed_at timestamptz,
    changed_as text,
    check (approved_by <> all (amenders || drafted_by)),
    check (published_by <> all (amenders || drafted_by)),
    check (returned_by <> all (amenders || drafted_by)),
    check (published_at is null or (
      approved_by is not null and published_by is not null and severity is not null and naming is not null
      and naming_reason is not null and decided_on is not null and public_until is not null and cardinality(basis) > 0)),
    check (state not in ('APPROVED', 'PUBLISHED') or approved_at is not null),
    check (state <> 'PUBLISHED' or published_at is not null),
    check (state <> 'WITHDRAWN' or (withdrawn_by is not null and withdrawn_at is not null and withdrawal_reason is not null))
  )`,
  `create index notice_public on ${SCHEMA}.notice (published_at desc, id desc) where state = 'PUBLISHED'`,
  `create index notice_public_kind on ${SCHEMA}.notice (kind, published_at desc, id desc) where state = 'PUBLISHED'`,
  `create index notice_public_issuer on ${SCHEMA}.notice (issued_by, published_at desc, id desc) where state = 'PUBLISHED'`,
  `create index notice_public_issuer_kind on ${SCHEMA}.notice (issued_by, kind, published_at desc, id desc) where state = 'PUBLISHED'`,
  `create index notice_count on ${SCHEMA}.notice (public_until, kind, issued_by) where state = 'PUBLISHED'`,
  `create index notice_queue on ${SCHEMA}.notice (issued_by, state, id desc)`,
  `create index notice_newest on ${SCHEMA}.notice (issued_by, id desc)`,
  `create table ${SCHEMA}.notice_subject (
    notice uuid not null references ${SCHEMA}.notice,
    position smallint not null,
    kind text not null ${oneOf('kind', SUBJECT_KINDS)},
    code text not null,
    primary key (notice, position)
  )`,
  `create index notice_subject_of on ${SCHEMA}.notice_subject (kind, code, notice)`,
];
