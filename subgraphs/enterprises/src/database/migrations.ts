import { allowRows, type MigrationClass, sqlMigration } from '@chengan/shared/database/migrate';
import { journalDdl } from '@chengan/shared/journal/journal.ddl';
import { dueDdl } from '../due/due.ddl.ts';
import { importDdl } from './import.ddl.ts';
import { riskDdl } from './risk.ddl.ts';
import { rowSecurityDdl } from './row-security.ddl.ts';

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
    clauses text[] not null,
    -- a later assessment came: set by the trigger, so that the inbox passes over these by its index
    followed boolean not null default false
  )`,
  `create function ${SCHEMA}.grades_are_followed() returns trigger language plpgsql set search_path = ${SCHEMA}, pg_temp as $$
    begin
      update supervision_grade one set followed = true
      where not one.followed and one.credit_code in (select credit_code from added)
        and exists (select from supervision_grade later where later.credit_code = one.credit_code
                    and (later.assessed_on, later.ordinal) > (one.assessed_on, one.ordinal));
      return null;
    end $$`,
  `create trigger grades_are_followed after insert on ${SCHEMA}.supervision_grade referencing new table as added
    for each statement execute function ${SCHEMA}.grades_are_followed()`,
  `create index supervision_grade_of on ${SCHEMA}.supervision_grade (credit_code, assessed_on desc, ordinal desc)`,
  ...allowRows(SCHEMA, ['supervision_grade']),
];

export const MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('001-register', [...journalDdl(SCHEMA), ...register]),
  sqlMigration('002-import', importDdl(SCHEMA)),
  sqlMigration('003-supervision-grade', supervisionGrade),
  sqlMigration('004-row-security', rowSecurityDdl(SCHEMA)),
  sqlMigration('005-due', dueDdl(SCHEMA)),
  sqlMigration('006-risks-and-drills', riskDdl(SCHEMA)),
];
