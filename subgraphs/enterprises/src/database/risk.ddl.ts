import { allowRows } from '@chengan/shared/database/migrate';
import { ofAuthorities, ofHolder, protectRows } from '@chengan/shared/database/row-policy';

/** Risks in versions, identifications, maps that hang; and drills. Nothing is overwritten: what was, stays. */
export function riskDdl(schema: string): string[] {
  return [
    `create table ${schema}.risk_point (
      id uuid not null,
      version int not null,
      enterprise text not null references ${schema}.enterprise,
      authority text,
      workshop text not null,
      name text not null,
      level text not null check (level in ('MAJOR', 'LARGER', 'GENERAL', 'LOW')),
      consequence text not null,
      measures text not null,
      responsible_post text not null,
      identified_on date not null,
      card_on date,
      reported_at timestamptz,
      ended_on date,
      changed_by text not null,
      changed_at timestamptz not null,
      latest boolean not null default true,
      primary key (id, version)
    )`,
    `create unique index risk_point_latest on ${schema}.risk_point (id) where latest`,
    `create index risk_point_of on ${schema}.risk_point (enterprise) where latest and ended_on is null`,
    `create index risk_point_reported on ${schema}.risk_point (authority, reported_at desc, id desc)
      where latest and ended_on is null and reported_at is not null`,
    `create table ${schema}.risk_review (
      id uuid primary key,
      enterprise text not null references ${schema}.enterprise,
      authority text,
      reviewed_on date not null,
      note text not null,
      recorded_by text not null,
      recorded_at timestamptz not null
    )`,
    `create index risk_review_of on ${schema}.risk_review (enterprise, reviewed_on desc, id desc)`,
    `create table ${schema}.risk_map (
      enterprise text not null references ${schema}.enterprise,
      place text not null,
      authority text,
      posted_on date not null,
      recorded_by text not null,
      recorded_at timestamptz not null,
      primary key (enterprise, place, posted_on)
    )`,
    `create table ${schema}.drill (
      id uuid primary key,
      enterprise text not null references ${schema}.enterprise,
      authority text,
      kind text not null check (kind in ('COMPREHENSIVE', 'SPECIAL', 'ON_SITE')),
      held_on date not null,
      plan text not null,
      participants int not null check (participants between 1 and 100000),
      evaluation text not null,
      plan_changes text,
      recorded_by text not null,
      recorded_at timestamptz not null
    )`,
    `create index drill_of on ${schema}.drill (enterprise, held_on desc, id desc)`,
    ...allowRows(schema, ['risk_point']),
    ...allowRows(schema, ['risk_review', 'risk_map', 'drill'], 'select, insert'),
    ...['risk_point', 'risk_review', 'risk_map', 'drill'].flatMap((table) => ownByEnterprise(schema, table)),
  ];
}

/** The enterprise keeps them; its authority and those above read them. */
function ownByEnterprise(schema: string, table: string): string[] {
  return protectRows(schema, table, {
    read: [ofHolder('enterprise'), ofAuthorities('authority')],
    write: [ofHolder('enterprise')],
  });
}
