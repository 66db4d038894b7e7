import { SCHEMA } from './schema.ts';

/**
 * Star ratings as published, with the facts that they were decided on. A cancelled rating stays, with its day; a lowered
 * one (S-7.6.4) stays too and is replaced by a rating of the same cycle, which says from what and why.
 */
export const STAR_DDL = [
  `create table ${SCHEMA}.star_rating (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    cycle int not null,
    band text not null check (band in ('FIVE', 'FOUR', 'THREE', 'NONE', 'NOT_RATED')),
    score text not null,
    published_on date not null,
    in_force_to date,
    cancelled_on date,
    cancellation_reason text,
    cancellation_clause text,
    application uuid,
    lowered_from text,
    lowering_reason text,
    replaced_by uuid references ${SCHEMA}.star_rating deferrable initially deferred,
    disputed boolean not null default false,
    decided_by text not null,
    actor text not null,
    facts jsonb not null,
    account jsonb not null,
    check ((cancelled_on is null) = (cancellation_reason is null)),
    check ((cancelled_on is null) = (cancellation_clause is null)),
    check ((lowered_from is null) = (lowering_reason is null))
  )`,
  `create index star_rating_newest on ${SCHEMA}.star_rating (agency, published_on desc, id desc)`,
  `create unique index star_rating_of_cycle on ${SCHEMA}.star_rating (agency, cycle) where replaced_by is null`,
];
