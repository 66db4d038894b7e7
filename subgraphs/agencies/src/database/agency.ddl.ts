import { SCHEMA } from './schema.ts';

/** Agencies and experts. */
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
];
