import { SCHEMA } from './schema.ts';

/** Agencies, experts and their service contracts; an enterprise is named by its credit code and owned elsewhere. */
export const AGENCY_DDL = [
  `create table ${SCHEMA}.agency (
    credit_code text primary key,
    name text not null,
    region text,
    address text,
    registered_on date not null,
    filed_on date
  )`,
  `create table ${SCHEMA}.expert (
    id uuid primary key,
    name text not null
  )`,
  `create table ${SCHEMA}.service_contract (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    enterprise text not null,
    town text,
    starts_on date not null,
    ends_on date not null,
    visits_per_year int not null check (visits_per_year between 1 and 366),
    content text,
    check (ends_on >= starts_on)
  )`,
  `create index service_contract_agency on ${SCHEMA}.service_contract (agency, starts_on desc, id desc)`,
  `create index service_contract_enterprise on ${SCHEMA}.service_contract (enterprise, starts_on desc, id desc)`,
];
