import { SCHEMA } from './schema.ts';

/**
 * Service contracts as they stand, and every entry that made them so: signed, amended, terminated, put into the county's
 * system. The wording is in the entries, which only the parties and their authorities read. An enterprise is named by
 * its credit code and owned elsewhere.
 */
export const CONTRACT_DDL = [
  `create table ${SCHEMA}.service_contract (
    id uuid primary key,
    number text,
    agency text not null references ${SCHEMA}.agency,
    enterprise text not null,
    town text,
    place text,
    authority text,
    signed_on date,
    starts_on date not null,
    ends_on date not null,
    terminated_on date,
    in_force_to date not null generated always as (least(ends_on, terminated_on)) stored,
    visits_per_year int not null check (visits_per_year between 1 and 366),
    industry text,
    kinds text[] not null default '{}',
    leader uuid,
    content text,
    county_uploaded_on date,
    renewed_from uuid references ${SCHEMA}.service_contract,
    version int not null default 1,
    counted boolean not null default true,
    check (ends_on >= starts_on)
  )`,
  `create index service_contract_agency on ${SCHEMA}.service_contract (agency, starts_on desc, id desc)`,
  `create unique index service_contract_number on ${SCHEMA}.service_contract (agency, number) where number is not null`,
  `create index service_contract_enterprise on ${SCHEMA}.service_contract (enterprise, starts_on desc, id desc)`,
  `create index service_contract_authority on ${SCHEMA}.service_contract (authority, starts_on desc, id desc)`,
  `create index service_contract_renewed on ${SCHEMA}.service_contract (renewed_from) where renewed_from is not null`,
  `create table ${SCHEMA}.known_client (code text primary key, name text not null)`,
  `create table ${SCHEMA}.contract_entry (
    contract uuid not null references ${SCHEMA}.service_contract,
    version int not null,
    kind text not null check (kind in ('SIGNED', 'AMENDED', 'TERMINATED', 'COUNTY_UPLOADED', 'FILE_ADDED', 'FILE_WITHDRAWN')),
    agency text not null,
    enterprise text not null,
    authority text,
    occurred_on date not null,
    terms jsonb not null,
    reason text,
    warnings jsonb not null default '[]',
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (contract, version)
  )`,
  `create table ${SCHEMA}.contract_dispute (
    id uuid not null unique,
    contract uuid primary key references ${SCHEMA}.service_contract,
    agency text not null,
    enterprise text not null,
    authority text,
    reason text not null,
    made_on date not null,
    made_by text not null,
    outcome text check (outcome in ('STANDS', 'NOT_ONE')),
    settled_on date,
    settled_reason text,
    settled_by text,
    constraint contract_dispute_settled check ((outcome is null) = (settled_on is null) and (outcome is null) = (settled_reason is null))
  )`,
  `create index contract_dispute_open on ${SCHEMA}.contract_dispute (authority, made_on, id) where outcome is null`,
  `create index contract_dispute_agency on ${SCHEMA}.contract_dispute (agency, made_on, id) where outcome is null`,
];
