import { allowRows } from '@chengan/shared/database/migrate';
import {
  FOR_AUTHORITIES,
  inheritFrom,
  ofAuthorities,
  ofHolder,
  ownRows,
  protectRows,
} from '@chengan/shared/database/row-policy';
import { COMPLAINT_POLICIES } from './complaint.ddl.ts';
import { INSPECTION_POLICIES } from './inspection.ddl.ts';
import { SCHEMA } from './schema.ts';
import { SPOT_CHECK_POLICIES } from './spot-check.ddl.ts';

/** A notice or an entry that everybody sees names the expert; not "exists", which may read a whole table into a hash. */
const NAMED_IN_PUBLIC = `coalesce(
  (select true from ${SCHEMA}.notice_subject about
   where about.kind = 'EXPERT' and about.code = known_subject.code and about.named limit 1),
  (select true from ${SCHEMA}.listing
   where subject_kind = 'EXPERT' and subject_code = known_subject.code and state = 'DECIDED' limit 1), false)`;

/**
 * Who sees which row, whatever statement asks: the second wall behind the checks of the domain. Everybody sees a
 * published notice, whom it names, and a decided entry with its restrictions; all else is its authority's and that of
 * those above, and a decided finding, a talk and an entry also its subject's. Names of natural persons are for
 * authorities: the public learns them from the decision that names them.
 */
export const ROW_SECURITY_DDL = [
  `alter table ${SCHEMA}.notice_subject add owner text not null, add named boolean not null`,
  ...inheritFrom(SCHEMA, 'notice_subject', {
    parent: 'notice',
    by: 'notice',
    inherits: {
      owner: 'parent.issued_by',
      named: `coalesce(parent.state = 'PUBLISHED' and parent.naming = 'NAMED', false)`,
    },
    moves: ['state', 'naming'],
  }),
  `alter table ${SCHEMA}.restriction add owner text not null, add decided boolean not null`,
  ...inheritFrom(SCHEMA, 'restriction', {
    parent: 'listing',
    by: 'listing',
    inherits: { owner: 'parent.authority', decided: `parent.state = 'DECIDED'` },
    moves: ['state'],
  }),
  `alter table ${SCHEMA}.escalation_event add owner text not null`,
  ...inheritFrom(SCHEMA, 'escalation_event', {
    parent: 'escalation',
    by: 'escalation',
    inherits: { owner: 'parent.authority' },
  }),

  // what is left in public of a notice that was public: that it was withdrawn
  `create table ${SCHEMA}.withdrawn_notice (
    notice uuid primary key references ${SCHEMA}.notice,
    published_at timestamptz not null,
    public_until date not null
  )`,
  `create function ${SCHEMA}.remember_withdrawal() returns trigger language plpgsql set search_path = ${SCHEMA}, pg_temp as $$
    begin insert into withdrawn_notice values (new.id, new.published_at, new.public_until); return new; end $$`,
  `create trigger notice_withdrawn after update on ${SCHEMA}.notice for each row
    when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN' and new.published_at is not null)
    execute function ${SCHEMA}.remember_withdrawal()`,
  ...allowRows(SCHEMA, ['withdrawn_notice'], 'select, insert'),

  ...ownRows(SCHEMA, 'finding', {
    subject: { column: 'subject_code', when: `state in ('CONFIRMED', 'REVOKED')` },
  }),
  ...ownRows(SCHEMA, 'talk', { subject: { column: 'subject_code' } }),
  ...ownRows(SCHEMA, 'escalation'),
  ...INSPECTION_POLICIES,
  ...SPOT_CHECK_POLICIES,
  ...COMPLAINT_POLICIES,
  // what the hub noticed is for officials alone: its subject learns of a confirmed finding
  ...ownRows(SCHEMA, 'suggestion'),
  // whoever objects may lay an objection in, and decide none
  ...protectRows(SCHEMA, 'objection', {
    read: [ofAuthorities('authority'), ofHolder('subject_code')],
    write: [ofAuthorities('authority'), `(${ofHolder('subject_code')} and state = 'OPEN')`],
  }),
  ...ownRows(SCHEMA, 'escalation_event', { authority: 'owner' }),
  ...ownRows(SCHEMA, 'notice', { authority: 'issued_by', publicWhen: `state = 'PUBLISHED'` }),
  ...ownRows(SCHEMA, 'notice_subject', { authority: 'owner', publicWhen: 'named' }),
  ...ownRows(SCHEMA, 'listing', {
    publicWhen: `state = 'DECIDED'`,
    subject: { column: 'subject_code', when: `state = 'LIFTED'` },
  }),
  // letters between authorities: not public, and not its subject's
  ...ownRows(SCHEMA, 'listing_transmittal', { authority: 'owner' }),
  ...ownRows(SCHEMA, 'restriction', { authority: 'owner', publicWhen: 'decided' }),
  ...protectRows(SCHEMA, 'known_subject', {
    read: [`kind <> 'EXPERT'`, FOR_AUTHORITIES, ofHolder('code'), NAMED_IN_PUBLIC],
    write: [],
    // what is counted about a subject is counted by one at a time, who locks it
    lock: [FOR_AUTHORITIES],
  }),
];

/** Tables that everybody may read as a whole, each with the reason. */
export const PUBLIC_TABLES: Readonly<Record<string, string>> = {
  known_contract: 'who serves whom is shown on both their pages',
  result_notice: 'until when results are on public notice',
  closed_sheet: 'which parts of scores are closed: no finding, no text',
  withdrawn_notice: 'ids and days of notices that were public and are not; nothing of what they said',
};
