import { ownRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

/**
 * The yearly cycle: that a scorer has nothing more to deduct in a part (a reopened sheet stays beside the one that closes
 * it again), the results on public notice with the account that was shown, and which town has acknowledged which grade.
 */
export const CREDIT_CYCLE_DDL = [
  `create table ${SCHEMA}.score_sheet (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    cycle int not null,
    part text not null check (part in ('CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END')),
    authority text not null,
    closed_by text not null,
    closed_at timestamptz not null,
    closed_on date not null,
    reopened_by text,
    reopened_at timestamptz,
    reopening_reason text,
    check ((reopened_by is null) = (reopened_at is null) and (reopened_by is null) = (reopening_reason is null))
  )`,
  `create unique index score_sheet_closed on ${SCHEMA}.score_sheet (agency, cycle, part, authority) where reopened_by is null`,
  `create index score_sheet_of_part on ${SCHEMA}.score_sheet (authority, cycle, part, agency) where reopened_by is null`,
  `create table ${SCHEMA}.credit_result (
    agency text not null references ${SCHEMA}.agency,
    cycle int not null,
    authority text not null,
    band text not null check (band in ('A', 'B', 'C', 'BLACKLIST')),
    score text not null,
    from_day date not null,
    until_day date not null,
    announced_by text not null,
    announced_at timestamptz not null,
    published_on date,
    before_band text,
    before_score text,
    facts jsonb not null,
    account jsonb not null,
    primary key (agency, cycle),
    check (until_day >= from_day),
    check ((before_band is null) = (before_score is null))
  )`,
  `create index credit_result_notice on ${SCHEMA}.credit_result (cycle, agency)`,
  `create index credit_result_running on ${SCHEMA}.credit_result (until_day) where published_on is null`,
  `create table ${SCHEMA}.result_receipt (
    authority text not null,
    grade uuid not null references ${SCHEMA}.credit_grade,
    received_by text not null,
    received_at timestamptz not null,
    received_on date not null,
    primary key (authority, grade)
  )`,
  `create index result_receipt_of_grade on ${SCHEMA}.result_receipt (grade)`,
  ...ownRows(SCHEMA, 'score_sheet', { subject: { column: 'agency' } }),
  // a result is announced in order that everybody sees it (J-16a, J-A3-4a)
  ...ownRows(SCHEMA, 'credit_result', { publicWhen: 'true' }),
  ...ownRows(SCHEMA, 'result_receipt'),
];

export const CREDIT_CYCLE_TABLES = ['score_sheet', 'credit_result', 'result_receipt'];
