import { ofHolder, ownRows, protectRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

export const FILING_TABLES = ['filing', 'filing_receipt', 'receipt_series'];

/**
 * What was filed, as it was sent: never changed. A filing that amends a returned one names it, and takes over the day
 * that counts. Each authority that received it has a receipt of its own, numbered without gaps within its year:
 * `receipt_series` is counted up in the transaction that writes the receipt.
 */
export const FILING_DDL = [
  `create table ${SCHEMA}.filing (
    id uuid primary key,
    holder_kind text not null check (holder_kind in ('AGENCY', 'EXPERT')),
    holder text not null,
    holder_name text not null,
    kind text not null check (kind in ('FIRST', 'CHANGE', 'PRACTICE', 'PROJECT')),
    facts jsonb not null,
    lines jsonb not null,
    clocks jsonb not null,
    authorities text[] not null check (cardinality(authorities) > 0),
    outside text[] not null,
    submitted_at timestamptz not null,
    counted_on date not null,
    submitted_by text not null,
    amends uuid unique references ${SCHEMA}.filing
  )`,
  `create index filing_holder on ${SCHEMA}.filing (holder, submitted_at desc, id desc)`,
  `create index filing_kind on ${SCHEMA}.filing (kind, holder, counted_on)`,
  `create table ${SCHEMA}.filing_receipt (
    id uuid primary key,
    filing uuid not null references ${SCHEMA}.filing,
    holder text not null,
    authority text not null,
    year int not null,
    serial int not null check (serial > 0),
    number text not null unique,
    code text not null,
    received_at timestamptz not null,
    state text not null default 'RECEIVED' check (state in ('RECEIVED', 'ACCEPTED', 'RETURNED')),
    looked_by text,
    looked_at timestamptz,
    reason text,
    unique (authority, year, serial),
    unique (filing, authority),
    check ((state = 'RETURNED') = (reason is not null)),
    check ((state = 'RECEIVED') = (looked_by is null))
  )`,
  `create index filing_receipt_newest on ${SCHEMA}.filing_receipt (authority, received_at desc, filing desc)`,
  `create index filing_receipt_open on ${SCHEMA}.filing_receipt (authority, received_at, id) where state = 'RECEIVED'`,
  `create index filing_receipt_returned on ${SCHEMA}.filing_receipt (holder, filing) where state = 'RETURNED'`,
  `create table ${SCHEMA}.receipt_series (
    authority text not null,
    year int not null,
    last int not null,
    primary key (authority, year)
  )`,
];

/** Any of the authorities that it was sent to, or one above them. */
const ADDRESSED = `authorities && (select string_to_array(current_setting('hub.authorities', true), ','))::text[]`;

/** A filing is its sender's and that of whom it was sent to; numbers are given by the hub alone. */
export const FILING_ROW_SECURITY = [
  ...protectRows(SCHEMA, 'filing', { read: [ofHolder('holder'), ADDRESSED], write: [ofHolder('holder')] }),
  ...ownRows(SCHEMA, 'filing_receipt', { subject: { column: 'holder' } }),
  ...protectRows(SCHEMA, 'receipt_series', { read: [], write: [] }),
];
