import { inheritFrom, ofAuthorities, ofHolder, protectRows } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

/** Tables of records that hang on a project and are seen by whoever sees it. */
const CHILDREN = ['project_entry', 'report_review'] as const;
const OWNERS = { agency: 'parent.agency', enterprise: 'parent.enterprise', authority: 'parent.authority' };
const OWNER_COLUMNS = 'agency text not null, enterprise text, authority text';

/**
 * Projects through the steps of the Suzhou standard 5.1 to 5.6, and what was recorded at each: entries are only ever
 * added, a correction is a later version of the same item. A report is public once it is issued (Law art. 72).
 */
export const PROJECT_DDL = [
  `create table ${SCHEMA}.project (
    id uuid primary key,
    agency text not null references ${SCHEMA}.agency,
    client text not null,
    enterprise text,
    place text not null,
    authority text,
    contract uuid references ${SCHEMA}.service_contract,
    kind text not null,
    industry text not null,
    title text not null,
    accepted_on date not null,
    leader uuid,
    state text not null check (state in ('FIRST_VISIT', 'ASSESSMENT', 'CONTRACT', 'SERVICE', 'RETURN_VISIT', 'ARCHIVE', 'CLOSED', 'GIVEN_UP')),
    closed_on date,
    revision int not null default 1,
    check ((contract is null) = (enterprise is null))
  )`,
  `create index project_agency on ${SCHEMA}.project (agency, accepted_on desc, id desc)`,
  `create index project_authority on ${SCHEMA}.project (authority, accepted_on desc, id desc)`,
  `create index project_enterprise on ${SCHEMA}.project (enterprise, accepted_on desc, id desc)`,
  `create index project_contract on ${SCHEMA}.project (contract)`,
  `create table ${SCHEMA}.project_entry (
    project uuid not null references ${SCHEMA}.project,
    list text not null,
    item text not null,
    version int not null,
    ${OWNER_COLUMNS},
    occurred_on date not null,
    data jsonb not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (project, list, item, version)
  )`,
  `create table ${SCHEMA}.service_report (
    id uuid primary key,
    project uuid not null references ${SCHEMA}.project,
    agency text not null,
    enterprise text,
    authority text,
    client text not null,
    kind text not null,
    title text not null,
    number text not null,
    drafted_on date not null,
    issued_on date,
    unique (agency, number)
  )`,
  `create index service_report_project on ${SCHEMA}.service_report (project)`,
  `create index service_report_issued on ${SCHEMA}.service_report (agency, issued_on desc, id desc) where issued_on is not null`,
  `create table ${SCHEMA}.report_review (
    report uuid not null references ${SCHEMA}.service_report,
    project uuid not null references ${SCHEMA}.project,
    attempt int not null check (attempt >= 1),
    ${OWNER_COLUMNS},
    reviewed_on date not null,
    passed boolean not null,
    opinion text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (report, attempt)
  )`,
];

const PARTIES = [ofHolder('agency'), ofAuthorities('authority'), ofHolder('enterprise')];
const OWN = [ofHolder('agency')];

/**
 * The agency writes; its client (once the contract is signed) and the authorities of the place read. An issued report is
 * public by title, client and number.
 */
export const PROJECT_ROWS_DDL = [
  ...protectRows(SCHEMA, 'contract_entry', { read: PARTIES, write: OWN }),
  ...protectRows(SCHEMA, 'contract_dispute', {
    read: PARTIES,
    write: [ofHolder('enterprise'), ofAuthorities('authority')],
  }),
  ...protectRows(SCHEMA, 'project', { read: PARTIES, write: OWN }),
  ...CHILDREN.flatMap((child) => [
    ...inheritFrom(SCHEMA, child, {
      parent: 'project',
      by: 'project',
      inherits: OWNERS,
      moves: ['enterprise', 'authority'],
    }),
    ...protectRows(SCHEMA, child, { read: PARTIES, write: OWN }),
  ]),
  ...protectRows(SCHEMA, 'service_report', { read: ['issued_on is not null', ...PARTIES], write: OWN }),
];
