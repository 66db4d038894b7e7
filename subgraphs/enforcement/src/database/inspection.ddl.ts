import { allowRows } from '@chengan/shared/database/migrate';
import { ownRows } from '@chengan/shared/database/row-policy';
import { oneOf, SCHEMA } from './schema.ts';

/**
 * Inspections, with what was found at the enterprise and of each agency that serves it (J-15a); and who serves whom, as
 * the journal of agencies tells it. An inspection is a record of what was seen: it is never changed.
 */
export const INSPECTION_DDL = [
  `create table ${SCHEMA}.inspection (
    id uuid primary key,
    kind text not null ${oneOf('kind', ['DAILY', 'SPOT_CHECK'])},
    authority text not null,
    enterprise text not null,
    inspected_on date not null,
    unannounced boolean not null,
    participants text,
    enterprise_part text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
  )`,
  `create index inspection_newest on ${SCHEMA}.inspection (authority, id desc)`,
  `create index inspection_enterprise on ${SCHEMA}.inspection (enterprise, id desc)`,
  `create table ${SCHEMA}.inspection_agency (
    inspection uuid not null references ${SCHEMA}.inspection,
    owner text not null,
    agency text not null,
    outcome text not null ${oneOf('outcome', ['SATISFACTORY', 'DEFECTIVE'])},
    note text not null,
    primary key (inspection, agency)
  )`,
  `create index inspection_of_agency on ${SCHEMA}.inspection_agency (agency)`,
  `create table ${SCHEMA}.known_contract (
    id uuid primary key,
    agency text not null,
    enterprise text not null,
    starts_on date not null,
    ends_on date not null
  )`,
  `create index known_contract_enterprise on ${SCHEMA}.known_contract (enterprise, ends_on)`,
  ...allowRows(SCHEMA, ['inspection', 'inspection_agency'], 'select, insert'),
  ...allowRows(SCHEMA, ['known_contract']),
];

/** For the authority that inspected and those above; neither the enterprise nor an agency sees them. */
export const INSPECTION_POLICIES = [
  ...ownRows(SCHEMA, 'inspection'),
  ...ownRows(SCHEMA, 'inspection_agency', { authority: 'owner' }),
];
