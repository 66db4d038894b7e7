import { ofAuthorities, protectRows } from '@chengan/shared/database/row-policy';
import { COMPLAINT_CATEGORIES, COMPLAINT_STATES } from '../complaint/complaint.ts';
import { oneOf, SCHEMA } from './schema.ts';

/**
 * Reports from the public. Whoever reported is not known but by the contact they left, which is gone once it is decided;
 * the receipt is kept as a hash alone.
 */
export const COMPLAINT_DDL = [
  `create table ${SCHEMA}.complaint (
    id uuid primary key,
    receipt_hash text not null unique,
    category text not null ${oneOf('category', COMPLAINT_CATEGORIES)},
    agency text,
    place text not null,
    about text,
    occurred_on date,
    text text not null,
    contact text,
    authority text not null,
    state text not null ${oneOf('state', COMPLAINT_STATES)},
    received_on date not null,
    reply text,
    decided_by text,
    decided_at timestamptz,
    suggestion uuid references ${SCHEMA}.suggestion,
    inspection uuid references ${SCHEMA}.inspection,
    revision integer not null default 1,
    changed_at timestamptz,
    changed_as text,
    check ((category = 'AGENCY') = (agency is not null)),
    check ((state = 'OPEN') = (decided_by is null)),
    check (state = 'OPEN' or (reply is not null and decided_at is not null and contact is null)),
    check ((state = 'SUGGESTED') = (suggestion is not null)),
    check ((state = 'INSPECTED') = (inspection is not null))
  )`,
  `create index complaint_queue on ${SCHEMA}.complaint (authority, state, id desc)`,
  `create index complaint_newest on ${SCHEMA}.complaint (authority, id desc)`,
  `create index complaint_open on ${SCHEMA}.complaint (authority, id) where state = 'OPEN'`,
  `create index complaint_received on ${SCHEMA}.complaint (authority, received_on)`,
  `create index complaint_agency on ${SCHEMA}.complaint (agency, id desc)`,
];

/** The authority's alone, and of those above it: neither the public nor whom it is about. */
export const COMPLAINT_POLICIES = protectRows(SCHEMA, 'complaint', {
  read: [ofAuthorities('authority')],
  write: [ofAuthorities('authority')],
});
