import { allowRows } from '@chengan/shared/database/migrate';
import { ownRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

/** Plans of spot checks (J-16a), their draws, and what became of each agency drawn. A draw is never changed. */
export const SPOT_CHECK_DDL = [
  `create table ${SCHEMA}.spot_check_plan (
    id uuid primary key,
    authority text not null,
    year int not null,
    number int not null check (number > 0),
    scope text not null,
    made_by text not null,
    made_at timestamptz not null,
    unique (authority, year)
  )`,
  `create index spot_check_plan_newest on ${SCHEMA}.spot_check_plan (authority, id desc)`,
  `create table ${SCHEMA}.spot_check_draw (
    id uuid primary key,
    plan uuid not null references ${SCHEMA}.spot_check_plan,
    owner text not null,
    drawn_on date not null,
    seed text not null,
    pool text[] not null,
    participants text not null,
    drawn_by text not null,
    drawn_at timestamptz not null
  )`,
  `create index spot_check_draw_plan on ${SCHEMA}.spot_check_draw (plan, id)`,
  `create table ${SCHEMA}.spot_check_target (
    draw uuid not null references ${SCHEMA}.spot_check_draw,
    owner text not null,
    agency text not null,
    position int not null,
    inspection uuid references ${SCHEMA}.inspection,
    primary key (draw, agency)
  )`,
  ...allowRows(SCHEMA, ['spot_check_plan', 'spot_check_draw'], 'select, insert'),
  ...allowRows(SCHEMA, ['spot_check_target'], 'select, insert, update'),
];

/** For the authority that plans and those above: who is drawn is told to nobody beforehand. */
export const SPOT_CHECK_POLICIES = [
  ...ownRows(SCHEMA, 'spot_check_plan'),
  ...ownRows(SCHEMA, 'spot_check_draw', { authority: 'owner' }),
  ...ownRows(SCHEMA, 'spot_check_target', { authority: 'owner' }),
];
