import { ofHolder, protectRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';
import { inTerritory } from './territory.ddl.ts';

/**
 * People (J-A1, C1-2a). `practitioner` holds what the public may see of somebody who works for an agency: the name, and
 * since when. Everything else is in `person_file`, of practitioners and experts alike; of the identity number only a
 * keyed hash and the masked form are there. Every change leaves a row in `person_version`.
 */
export const PRACTITIONER_DDL = [
  `create table ${SCHEMA}.practitioner (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    name text not null,
    employed_on date not null,
    left_on date,
    check (left_on >= employed_on)
  )`,
  `create index practitioner_agency on ${SCHEMA}.practitioner (agency, id)`,
  `create table ${SCHEMA}.person_file (
    person uuid primary key,
    holder_kind text not null check (holder_kind in ('AGENCY', 'EXPERT')),
    holder text not null,
    version int not null default 1,
    identity_hash text not null check (identity_hash ~ '^[0-9a-f]{64}$'),
    identity_masked text not null check (identity_masked ~ '^[0-9]{6}[*]{8}[0-9]{3}[0-9X]$'),
    name text not null,
    sex text not null check (sex in ('MALE', 'FEMALE')),
    education text,
    major text,
    title text not null,
    title_industries text[] not null,
    disciplines text[] not null,
    safety_years jsonb not null,
    employed_on date,
    contract_on date,
    insured_from date,
    full_time boolean not null,
    left_on date,
    elsewhere_confirmed boolean not null default false
  )`,
  `create unique index person_file_once on ${SCHEMA}.person_file (holder, identity_hash) where left_on is null`,
  `create index person_file_holder on ${SCHEMA}.person_file (holder, person)`,
  `create index person_file_identity on ${SCHEMA}.person_file (identity_hash)`,
  `create table ${SCHEMA}.person_version (
    person uuid not null references ${SCHEMA}.person_file,
    version int not null,
    holder text not null,
    deed text not null check (deed in ('ADDED', 'CORRECTED', 'LEFT', 'CERTIFICATE_ADDED', 'CERTIFICATE_ENDED')),
    changed_on date not null,
    changed text[] not null,
    before jsonb,
    after jsonb not null,
    reason text,
    actor text not null,
    recorded_at timestamptz not null,
    primary key (person, version)
  )`,
  `create index person_version_holder on ${SCHEMA}.person_version (holder, changed_on desc, person, version)`,
  `create table ${SCHEMA}.person_certificate (
    id uuid primary key,
    person uuid not null references ${SCHEMA}.person_file,
    holder text not null,
    shown boolean not null,
    kind text not null,
    level text,
    number text not null,
    industries text[] not null,
    valid_from date not null,
    valid_to date,
    issued_by text not null,
    attachment uuid,
    ended_on date,
    ended_reason text,
    constraint person_certificate_has_end check ((ended_on is null) = (ended_reason is null)),
    check (valid_to >= valid_from)
  )`,
  `create index person_certificate_person on ${SCHEMA}.person_certificate (person, valid_from desc, id)`,
  `create index person_certificate_number on ${SCHEMA}.person_certificate (kind, number)`,
  `create index person_certificate_ends on ${SCHEMA}.person_certificate (holder, valid_to) where ended_on is null`,
  `create table ${SCHEMA}.training (
    id uuid primary key,
    holder text not null,
    person uuid not null references ${SCHEMA}.person_file,
    held_on date not null,
    topic text not null,
    hours numeric(5, 1) not null check (hours > 0),
    trainer text not null,
    passed boolean not null,
    actor text not null,
    recorded_at timestamptz not null
  )`,
  // of whom an agency was told on a day that they are registered elsewhere: by the keyed hash, for the count alone
  `create table ${SCHEMA}.registration_tried (
    agency text not null,
    tried_on date not null,
    identity_hash text not null,
    primary key (agency, tried_on, identity_hash)
  )`,
  `create index training_person on ${SCHEMA}.training (person, held_on desc, id desc)`,
];

/** Whose it is reads and writes it; officials read those of the agencies that they supervise, and of experts. */
const ofTheHolder = (column: string, publicWhen: readonly string[] = []) => ({
  read: [...publicWhen, ofHolder(column), inTerritory(column)],
  write: [ofHolder(column)],
});

/** The public reads who works somewhere now, and their certificates (S-5.4.1d); nothing else of a person. */
export const PRACTITIONER_SECURITY_DDL = [
  ...protectRows(SCHEMA, 'practitioner', ofTheHolder('agency', ['left_on is null'])),
  ...protectRows(SCHEMA, 'person_certificate', ofTheHolder('holder', ['shown'])),
  // the hub counts by itself; nobody reads or writes it in their own name
  ...protectRows(SCHEMA, 'registration_tried', { read: ['false'], write: ['false'] }),
  ...(['person_file', 'person_version', 'training'] as const).flatMap((table) =>
    protectRows(SCHEMA, table, ofTheHolder('holder')),
  ),
];

export const PRACTITIONER_TABLES = ['practitioner', 'person_file', 'person_certificate'];
/** Added to, never changed. */
export const PERSON_HISTORY = ['person_version', 'training', 'registration_tried'];
