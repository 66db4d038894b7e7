import { SCHEMA } from './schema.ts';

/** Whom a decided entry goes to outside the hub; an open task has no day, no number and nobody who did it. */
export const TRANSMITTAL_DDL = [
  `create table ${SCHEMA}.listing_transmittal (
    listing uuid not null references ${SCHEMA}.listing,
    recipient text not null,
    position integer not null,
    owner text not null,
    clause text not null,
    sent_on date,
    document_number text,
    sent_by text,
    recorded_at timestamptz,
    primary key (listing, recipient),
    check (num_nulls(sent_on, document_number, sent_by, recorded_at) in (0, 4))
  )`,
  `create index listing_transmittal_open on ${SCHEMA}.listing_transmittal (owner, listing) where sent_on is null`,
];
