import { SCHEMA } from './schema.ts';

/**
 * What enforcement found, as its journal tells it, and the grades that were decided on it. A grade keeps the facts that
 * it was decided on, so that it can be replayed, and the account as it was published. `in_force_to` is the day before
 * the next grade was published, or the day before its own where a newer cycle was graded already; a corrected grade
 * points to its correction.
 */
export const CREDIT_DDL = [
  `create table ${SCHEMA}.finding (
    id uuid primary key,
    agency text not null,
    cycle int not null,
    clause text not null,
    occurred_on date not null,
    scorer text not null,
    part text,
    violation text,
    summary text not null,
    spill_confirmed boolean not null,
    disputed boolean not null default false,
    revoked boolean not null default false,
    last_change text not null default 'CONFIRMED' check (last_change in ('CONFIRMED', 'DISPUTED', 'UPHELD', 'REVOKED')),
    changed_at timestamptz,
    authority text not null,
    published boolean not null default false
  )`,
  `create index finding_cycle on ${SCHEMA}.finding (agency, cycle) where not revoked`,
  `create index finding_changed on ${SCHEMA}.finding (agency, cycle, changed_at desc)`,
  `create index finding_revoked on ${SCHEMA}.finding (agency, cycle) where revoked`,
  `create table ${SCHEMA}.talk (
    id uuid primary key,
    agency text not null,
    scorer text not null,
    held_on date not null,
    withdrawn boolean not null default false,
    authority text not null
  )`,
  `create index talk_agency on ${SCHEMA}.talk (agency, held_on)`,
  `create table ${SCHEMA}.credit_grade (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    cycle int not null,
    band text not null check (band in ('A', 'B', 'C', 'BLACKLIST')),
    score text not null,
    published_on date not null,
    in_force_to date,
    corrected_by uuid references ${SCHEMA}.credit_grade,
    decided_by text not null,
    actor text not null,
    facts jsonb not null,
    account jsonb not null,
    check (in_force_to is null or in_force_to >= published_on - 1)
  )`,
  `create index credit_grade_newest on ${SCHEMA}.credit_grade (agency, published_on desc, id desc)`,
  `create unique index credit_grade_of_cycle on ${SCHEMA}.credit_grade (agency, cycle) where corrected_by is null`,
  `create index credit_grade_cycle on ${SCHEMA}.credit_grade (cycle, published_on) where corrected_by is null`,
];
