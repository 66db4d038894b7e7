import { oneOf, SCHEMA, SUBJECT_KINDS } from './schema.ts';

/**
 * Talks (约谈) and the proposals that talks and exposures add up to. The unique index is Q-05: one talk, one exposure
 * serves one escalation; `made_by` are the accounts that recorded what it counts; a declined or lapsed proposal gives its events back.
 */
export const TALK_DDL = [
  `create table ${SCHEMA}.talk (
    id uuid primary key,
    subject_kind text not null ${oneOf('subject_kind', SUBJECT_KINDS)},
    subject_code text not null,
    authority text not null,
    held_on date not null,
    topic text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check (withdrawn_by <> recorded_by),
    check ((withdrawn_by is null) = (withdrawal_reason is null) and (withdrawn_by is null) = (withdrawn_at is null))
  )`,
  `create index talk_newest on ${SCHEMA}.talk (authority, id desc)`,
  `create index talk_file_subject on ${SCHEMA}.talk (subject_kind, subject_code, id desc)`,
  `create index talk_subject on ${SCHEMA}.talk (subject_kind, subject_code, held_on)`,
  `create table ${SCHEMA}.escalation (
    id uuid primary key,
    clause text not null,
    proposes text not null ${oneOf('proposes', ['EXPOSURE', 'LISTING'])},
    subject_kind text not null ${oneOf('subject_kind', SUBJECT_KINDS)},
    subject_code text not null,
    authority text not null,
    state text not null ${oneOf('state', ['OPEN', 'TAKEN', 'DECLINED', 'LAPSED'])},
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    made_by text[] not null default '{}',
    check (state = 'OPEN' or (decided_by is not null and decided_at is not null)),
    check (state not in ('DECLINED', 'LAPSED') or decision_reason is not null)
  )`,
  `create index escalation_queue on ${SCHEMA}.escalation (authority, state, id desc)`,
  `create index escalation_file_subject on ${SCHEMA}.escalation (subject_kind, subject_code, id desc)`,
  `create index escalation_newest on ${SCHEMA}.escalation (authority, id desc)`,
  `create table ${SCHEMA}.escalation_event (
    escalation uuid not null references ${SCHEMA}.escalation,
    event uuid not null,
    clause text not null,
    held_on date not null,
    given_back boolean not null default false,
    primary key (escalation, event)
  )`,
  `create unique index escalation_event_once on ${SCHEMA}.escalation_event (clause, event) where not given_back`,
];
