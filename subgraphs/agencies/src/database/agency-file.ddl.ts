import { allowRows } from '@chengan/shared/database/migrate';
import { ofAuthorities, ofHolder, protectRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';
import { inTerritory } from './territory.ddl.ts';

/**
 * The file of an agency (J-A1): each amendment is a row of its own, the newest counts. What changed, and since when, is
 * in `agency_change`, from which the clock of J-9b runs. What the public reads of it stands in `agency`.
 */
export const AGENCY_FILE_DDL = [
  `alter table ${SCHEMA}.agency add office_address text, add organisation text
    check (organisation in ('COMPANY', 'OTHER_LIABLE', 'ASSOCIATION', 'BRANCH'))`,
  `create table ${SCHEMA}.agency_file (
    agency text not null references ${SCHEMA}.agency,
    revision int not null check (revision >= 1),
    name text not null,
    registered_address text not null,
    office_address text,
    office_area numeric(9,2) check (office_area > 0),
    office_tenure text check (office_tenure in ('OWNED', 'RENTED', 'LENT')),
    legal_representative text,
    principal text,
    contact text,
    phone text,
    established_on date,
    registered_capital numeric(13,2) check (registered_capital >= 0),
    business_scope text,
    organisation text,
    equipment jsonb not null,
    systems jsonb not null,
    other_conditions jsonb not null,
    documents jsonb not null,
    changed_fields text[] not null,
    changed_on date not null,
    note text,
    recorded_at timestamptz not null,
    account text not null,
    acting_as text not null,
    primary key (agency, revision)
  )`,
  `create table ${SCHEMA}.agency_change (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    revision int not null,
    field text not null,
    changed_on date not null,
    recorded_at timestamptz not null
  )`,
  `create index agency_change_since on ${SCHEMA}.agency_change (agency, changed_on, id)`,
  `create table ${SCHEMA}.fee_schedule (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    revision int not null,
    valid_from date not null,
    basis text,
    items jsonb not null,
    recorded_on date not null,
    unique (agency, revision)
  )`,
  `create index fee_schedule_valid on ${SCHEMA}.fee_schedule (agency, valid_from desc, revision desc)`,
  `create table ${SCHEMA}.participation (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    assisted_on date not null,
    authority text not null,
    kind text not null check (kind in ('INSPECTION', 'PUBLICITY')),
    note text not null,
    recorded_at timestamptz not null,
    account text not null,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check ((withdrawn_at is null) = (withdrawal_reason is null))
  )`,
  `create index participation_agency on ${SCHEMA}.participation (agency, assisted_on desc, id desc)`,
];

const OF_THE_AGENCY = ['agency_file', 'agency_change'];
/** Written by the agency, read by it and by whoever supervises it. */
const READ = [ofHolder('agency'), inTerritory('agency')];
const WRITE = [ofHolder('agency')];

/**
 * What the application may do: rows are added, never changed or removed, for they are the history of the file; a
 * participation alone may be withdrawn.
 */
const RIGHTS = [
  ...allowRows(SCHEMA, ['fee_schedule', ...OF_THE_AGENCY], 'select, insert'),
  ...allowRows(SCHEMA, ['participation']),
];

/** The file is the agency's and its supervisors'; whom an agency assisted reads that as well (J-7). */
export const AGENCY_FILE_ROW_SECURITY = [
  ...RIGHTS,
  ...OF_THE_AGENCY.flatMap((table) => protectRows(SCHEMA, table, { read: READ, write: WRITE })),
  ...protectRows(SCHEMA, 'participation', { read: [ofAuthorities('authority'), ...READ], write: WRITE }),
];
