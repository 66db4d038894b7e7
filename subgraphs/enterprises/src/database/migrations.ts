import { allowRows, type MigrationClass, sqlMigration } from '@chengan/shared/database/migrate';
import { journalDdl } from '@chengan/shared/journal/journal.ddl';

export const SCHEMA = 'enterprises';

const register = [
  `create table ${SCHEMA}.enterprise (
    credit_code text primary key check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name text not null check (name <> ''),
    name_key text not null,
    former_names text[] not null,
    other_names text[] not null,
    address text,
    region text,
    established_on date,
    type text,
    capital text,
    industry text,
    scope text,
    chemical_activities text[] not null,
    authority text not null,
    source text not null,
    warnings text[] not null,
    registered_on date not null,
    updated_on date not null
  )`,
  `create index enterprise_name_key on ${SCHEMA}.enterprise (name_key)`,
  ...allowRows(SCHEMA, ['enterprise']),
];

const imports = [
  `create table ${SCHEMA}.import_run (
    id uuid primary key,
    digest text not null,
    authority text not null,
    file_name text not null,
    file_bytes bigint not null,
    format text not null,
    encoding text,
    last_record int not null default 0,
    rows int not null default 0,
    blank int not null default 0,
    registered int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    refused int not null default 0,
    warned int not null default 0,
    town_known int not null default 0,
    town_larger int not null default 0,
    town_unknown int not null default 0,
    town_elsewhere int not null default 0,
    resumed int not null default 0,
    started_at timestamptz not null,
    finished_at timestamptz,
    check (registered + changed + unchanged + refused = rows)
  )`,
  // what a killed import is found by; at most one of a file and an authority is unfinished
  `create unique index import_run_unfinished on ${SCHEMA}.import_run (digest, authority) where finished_at is null`,
  `create table ${SCHEMA}.import_issue (
    run uuid not null references ${SCHEMA}.import_run,
    line int not null,
    ordinal smallint not null,
    result text not null,
    code text not null,
    message text not null,
    message_en text not null,
    name text,
    credit_code text,
    primary key (run, line, ordinal)
  )`,
  // which codes a running import has met, and on which line; emptied when it ends
  `create table ${SCHEMA}.import_seen (
    run uuid not null references ${SCHEMA}.import_run,
    credit_code text not null,
    line int not null,
    digest text not null,
    primary key (run, credit_code)
  )`,
  ...allowRows(SCHEMA, ['import_run']),
  ...allowRows(SCHEMA, ['import_issue'], 'select, insert'),
  ...allowRows(SCHEMA, ['import_seen'], 'select, insert, delete'),
];

const supervisionGrade = [
  `create table ${SCHEMA}.supervision_grade (
    id uuid primary key default gen_random_uuid(),
    -- two assessments of one day: the one decided later counts
    ordinal bigint generated always as identity,
    credit_code text not null references ${SCHEMA}.enterprise,
    band text not null check (band in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
    assessed_on date not null,
    valid_to date check (valid_to >= assessed_on),
    assessor text not null,
    reason text not null,
    authority text not null,
    decided_by text not null,
    decided_on date not null,
    disputed boolean not null default false,
    clauses text[] not null
  )`,
  `create index supervision_grade_of on ${SCHEMA}.supervision_grade (credit_code, assessed_on desc, ordinal desc)`,
  ...allowRows(SCHEMA, ['supervision_grade']),
];

export const MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('001-register', [...journalDdl(SCHEMA), ...register]),
  sqlMigration('002-import', imports),
  sqlMigration('003-supervision-grade', supervisionGrade),
];
