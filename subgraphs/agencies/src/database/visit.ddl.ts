import { inheritFrom, ofAuthorities, ofHolder, protectRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

/** For the grants of the application: added to, never changed, but for the reports, which wait for their answer. */
export const VISIT_TABLES = [
  'service_visit',
  'visit_hazard',
  'visit_signature',
  'visit_answer',
  'hazard_follow_up',
  'hazard_report',
  'visit_device_key',
];

/** Nothing in them is ever overwritten: what is wrong is put right by a new row that names the old one (S-5.4.1b). */
const APPEND_ONLY = ['service_visit', 'visit_hazard', 'visit_signature', 'visit_answer', 'hazard_follow_up'];

const PARTIES = ['agency', 'enterprise', 'authority'] as const;
const HELD = PARTIES.map((column) => `${column} text`).join(', ');

/**
 * Visits at the client's site. The id of a visit is made on the phone, so that one that is sent twice is one. The
 * `digest` is that of what was sent, `root` the first entry of a row of corrections, which keep the ids of hazards; `doubts` are the rules that it does not meet, as they were found on receipt.
 */
export const VISIT_DDL = [
  `create table ${SCHEMA}.service_visit (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    contract uuid not null references ${SCHEMA}.service_contract,
    enterprise text not null,
    town text,
    authority text,
    place text,
    held_on date not null,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    kinds text[] not null,
    contents int[] not null,
    leader uuid,
    practitioners uuid[] not null,
    process text not null,
    photos uuid[] not null,
    rating text check (rating in ('SATISFIED', 'FAIR', 'POOR')),
    opinions text,
    doubts jsonb not null default '[]',
    root uuid not null,
    corrects uuid unique references ${SCHEMA}.service_visit,
    correction_reason text,
    retracted boolean not null default false,
    digest text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    recorded_name text not null,
    check (ended_at > started_at),
    check ((corrects is null) = (correction_reason is null)),
    check (corrects is not null or not retracted)
  )`,
  `create index service_visit_agency on ${SCHEMA}.service_visit (agency, held_on desc, id desc)`,
  `create index service_visit_enterprise on ${SCHEMA}.service_visit (enterprise, held_on desc, id desc)`,
  `create index service_visit_authority on ${SCHEMA}.service_visit (authority, held_on desc, id desc)`,
  `create index service_visit_root on ${SCHEMA}.service_visit (root)`,
  `create index service_visit_contract on ${SCHEMA}.service_visit (contract, held_on, id)`,
  `create table ${SCHEMA}.visit_hazard (
    id uuid not null,
    visit uuid not null references ${SCHEMA}.service_visit,
    ordinal int not null,
    ${HELD},
    content text not null,
    type text,
    basis text,
    cause text,
    advice text,
    severity text not null check (severity in ('GENERAL', 'MAJOR', 'ILLEGAL_CONSTRUCTION', 'ILLEGAL_OPERATION')),
    advice_number text,
    agreed_by text,
    agreed_on date,
    rectified_on date,
    primary key (visit, id),
    unique (visit, ordinal)
  )`,
  `create index visit_hazard_id on ${SCHEMA}.visit_hazard (id)`,
  `create index visit_hazard_open on ${SCHEMA}.visit_hazard (enterprise) where rectified_on is null`,
  `create index visit_hazard_grave on ${SCHEMA}.visit_hazard (authority)
    where rectified_on is null and severity <> 'GENERAL'`,
  `create table ${SCHEMA}.visit_signature (
    id uuid primary key,
    visit uuid not null references ${SCHEMA}.service_visit,
    party text not null check (party in ('AGENCY', 'CLIENT')),
    ${HELD},
    practitioner uuid,
    name text not null,
    post text,
    drawing text,
    sheet uuid,
    signed_at timestamptz not null,
    check (drawing is not null or sheet is not null)
  )`,
  `create index visit_signature_visit on ${SCHEMA}.visit_signature (visit)`,
  `create table ${SCHEMA}.visit_answer (
    id uuid primary key,
    visit uuid not null references ${SCHEMA}.service_visit,
    ${HELD},
    kind text not null check (kind in ('CONFIRMED', 'CONTESTED')),
    note text,
    given_by text not null,
    given_name text not null,
    given_at timestamptz not null
  )`,
  `create index visit_answer_visit on ${SCHEMA}.visit_answer (visit, given_at desc)`,
  `create table ${SCHEMA}.hazard_follow_up (
    id uuid primary key,
    hazard uuid not null,
    visit uuid not null,
    ${HELD},
    kind text not null check (kind in ('ADVICE', 'DEADLINE', 'ACKNOWLEDGED', 'DONE', 'RECHECK_FAILED', 'RECTIFIED')),
    on_day date not null,
    number text,
    note text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    check (kind <> 'ADVICE' or number is not null),
    foreign key (visit, hazard) references ${SCHEMA}.visit_hazard
  )`,
  `create index hazard_follow_up_hazard on ${SCHEMA}.hazard_follow_up (hazard)`,
  `create index hazard_follow_up_done on ${SCHEMA}.hazard_follow_up (agency, hazard) where kind = 'DONE'`,
  `create table ${SCHEMA}.hazard_report (
    id uuid primary key,
    kind text not null check (kind in ('MAJOR', 'REFUSAL')),
    hazard uuid not null,
    visit uuid not null references ${SCHEMA}.service_visit,
    agency text not null,
    enterprise text not null,
    town text,
    authority text not null,
    found_on date not null,
    notified_on date,
    evidence text,
    direct_reason text,
    number text,
    reported_on date,
    reported_by text,
    outcome text,
    answered_on date,
    answered_by text,
    check ((reported_on is null) = (reported_by is null)),
    check ((outcome is null) = (answered_on is null)),
    unique (kind, hazard, authority)
  )`,
  `create index hazard_report_open on ${SCHEMA}.hazard_report (authority, found_on, id) where outcome is null`,
  `create index hazard_report_due on ${SCHEMA}.hazard_report (agency, found_on, id) where reported_on is null`,
  `create index hazard_report_agency on ${SCHEMA}.hazard_report (agency, id desc)`,
  // what an account's phone encrypts its drafts with, so that it reads them again after signing out and in
  `create table ${SCHEMA}.visit_device_key (account text primary key, key text not null)`,
  `create function ${SCHEMA}.visits_are_kept() returns trigger language plpgsql as $$
    begin raise exception 'visits are append-only'; end $$`,
  ...APPEND_ONLY.map(
    (table) =>
      `create trigger ${table}_append_only before update or delete on ${SCHEMA}.${table}
        for each row execute function ${SCHEMA}.visits_are_kept()`,
  ),
];

const OWN_ACCOUNT = `account = (select nullif(current_setting('hub.account', true), ''))`;
const READERS = [ofHolder('agency'), ofHolder('enterprise'), ofAuthorities('authority')];
const OF_PARENT = {
  agency: 'parent.agency',
  enterprise: 'parent.enterprise',
  authority: 'parent.authority',
};

/** The two parties and the authorities over the place see a visit; the agency records it, the client answers. */
export const VISIT_ROW_SECURITY = [
  ...protectRows(SCHEMA, 'service_visit', { read: READERS, write: [ofHolder('agency')] }),
  ...protectRows(SCHEMA, 'visit_hazard', { read: READERS, write: [ofHolder('agency')] }),
  ...protectRows(SCHEMA, 'visit_signature', { read: READERS, write: [ofHolder('agency')] }),
  ...protectRows(SCHEMA, 'visit_answer', { read: READERS, write: [ofHolder('enterprise')] }),
  // each side adds its own steps: the client cannot close a hazard, and the agency cannot speak for the client
  ...protectRows(SCHEMA, 'hazard_follow_up', {
    read: READERS,
    write: [
      `(${ofHolder('agency')} and kind not in ('ACKNOWLEDGED', 'DONE'))`,
      `(${ofHolder('enterprise')} and kind in ('ACKNOWLEDGED', 'DONE'))`,
    ],
  }),
  ...inheritFrom(SCHEMA, 'visit_hazard', { parent: 'service_visit', by: 'visit', inherits: OF_PARENT }),
  ...inheritFrom(SCHEMA, 'visit_signature', { parent: 'service_visit', by: 'visit', inherits: OF_PARENT }),
  ...inheritFrom(SCHEMA, 'visit_answer', { parent: 'service_visit', by: 'visit', inherits: OF_PARENT }),
  ...inheritFrom(SCHEMA, 'hazard_follow_up', { parent: 'service_visit', by: 'visit', inherits: OF_PARENT }),
  // not for the client: what is reported is not told to whom it is about (J-13)
  ...protectRows(SCHEMA, 'hazard_report', {
    read: [ofHolder('agency'), ofAuthorities('authority')],
    write: [ofHolder('agency'), ofAuthorities('authority')],
  }),
  ...protectRows(SCHEMA, 'visit_device_key', { read: [OWN_ACCOUNT], write: [OWN_ACCOUNT] }),
];
