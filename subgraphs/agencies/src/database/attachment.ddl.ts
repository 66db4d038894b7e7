import { allowRows } from '@chengan/shared/database/migrate';
import { ofHolder, protectRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

/**
 * Files that were handed in, and their bytes in parts: in the database, so that a record and its files are stored in one
 * transaction, kept in one backup and closed by the same policies. A file that belongs to a record is never removed.
 */
export const ATTACHMENT_DDL = [
  `create table ${SCHEMA}.attachment (
    id uuid primary key,
    holder text not null,
    purpose text not null,
    name text not null,
    media_type text,
    bytes int not null check (bytes between 1 and 20000000),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('RECEIVING', 'READY')),
    bound_to text,
    readers text[] not null default '{}',
    added_by text not null,
    added_at timestamptz not null,
    check ((state = 'READY') = (media_type is not null)),
    check (bound_to is null or state = 'READY')
  )`,
  `create index attachment_of on ${SCHEMA}.attachment (bound_to, id) where bound_to is not null`,
  `create index attachment_loose on ${SCHEMA}.attachment (holder, digest) where bound_to is null`,
  `create index attachment_abandoned on ${SCHEMA}.attachment (added_at) where bound_to is null`,
  `create table ${SCHEMA}.attachment_part (
    attachment uuid not null references ${SCHEMA}.attachment,
    holder text not null,
    index int not null check (index >= 0),
    content bytea not null,
    primary key (attachment, index)
  )`,
  // they are compressed already, or will not compress: storing them plainly spares the processor
  `alter table ${SCHEMA}.attachment_part alter column content set storage external`,
  ...allowRows(SCHEMA, ['attachment', 'attachment_part'], 'select, insert, update, delete'),
];

/** The session acts for one of `readers`: authorities, or holders whom the record concerns. */
const FOR_READERS = `(readers && (select string_to_array(nullif(current_setting('hub.authorities', true), ''), ','))
  or (select nullif(current_setting('hub.holder', true), '')) = any(readers))`;

/** A file is its holder's, and for whom the record that it belongs to concerns; its parts likewise. */
export const ATTACHMENT_POLICIES = [
  ...protectRows(SCHEMA, 'attachment', {
    read: [ofHolder('holder'), FOR_READERS],
    write: [ofHolder('holder')],
  }),
  ...protectRows(SCHEMA, 'attachment_part', {
    read: [
      ofHolder('holder'),
      `(select true from ${SCHEMA}.attachment file where file.id = attachment limit 1) is true`,
    ],
    write: [ofHolder('holder')],
  }),
];
