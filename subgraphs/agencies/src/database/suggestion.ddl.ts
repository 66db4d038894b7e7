import { SCHEMA } from './schema.ts';

/** What detectors noticed. `key` names the fact, so that it is kept once; enforcement has the decision about it. */
export const SUGGESTION_DDL = [
  `create table ${SCHEMA}.suggestion (
    id uuid primary key,
    key text not null unique,
    subject_kind text not null check (subject_kind in ('AGENCY', 'EXPERT')),
    subject text not null,
    clause text not null,
    authority text not null,
    occurred_on date not null,
    place text,
    part text,
    violation text,
    summary text not null,
    evidence jsonb not null,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check ((withdrawn_at is null) = (withdrawal_reason is null))
  )`,
  `create index suggestion_subject on ${SCHEMA}.suggestion (subject, id desc)`,
];
