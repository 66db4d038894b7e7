import { SCHEMA } from './schema.ts';

/** Qualifications of agencies (C1-4a, J-A1) and what was done about them. Public, as Law art. 72 asks. */
export const QUALIFICATION_DDL = [
  `create table ${SCHEMA}.qualification (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    type text not null,
    number text not null,
    kinds text[] not null,
    industries text[] not null,
    valid_from date not null,
    valid_to date not null,
    issued_by text not null,
    attachment uuid,
    entered_on date not null,
    withdrawn_on date,
    withdrawn_reason text,
    check (valid_to >= valid_from)
  )`,
  `create index qualification_agency on ${SCHEMA}.qualification (agency, valid_to desc, id)`,
  `create unique index qualification_number on ${SCHEMA}.qualification (type, number) where withdrawn_on is null`,
  `create table ${SCHEMA}.qualification_measure (
    id uuid primary key,
    qualification uuid not null references ${SCHEMA}.qualification,
    kind text not null check (kind in ('SUSPENDED', 'REVOKED', 'CANCELLED')),
    from_on date not null,
    to_on date,
    reason text not null,
    authority text not null,
    lifted_on date,
    check (to_on >= from_on)
  )`,
  `create index qualification_measure_of on ${SCHEMA}.qualification_measure (qualification, from_on)`,
  `create table ${SCHEMA}.regional_filing (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    filed_on date not null,
    number text not null,
    ended_on date,
    attachment uuid,
    check (ended_on >= filed_on)
  )`,
  `create index regional_filing_agency on ${SCHEMA}.regional_filing (agency, filed_on desc, id)`,
];

export const QUALIFICATION_TABLES = ['qualification', 'qualification_measure', 'regional_filing'];

export const QUALIFICATION_PUBLIC = {
  qualification: 'which qualification an agency has is public (Law art. 72)',
  qualification_measure: 'that one was suspended or revoked is public with it',
  regional_filing: 'whether an agency is filed with the region (C1-4a) is public',
} as const;
