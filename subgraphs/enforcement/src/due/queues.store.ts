import { BEGINNING, type Positions } from '@chengan/shared/due/merge';
import { ENDS_SOON_DAYS } from '@chengan/shared/due/term';
import type { QueueName } from './due-row.ts';

/** A queue of the inbox as SQL: rows of one table in one order, of each authority of a territory or about one subject. */
export interface Queue {
  readonly name: QueueName;
  readonly sql: string;
  readonly values: readonly unknown[];
}

interface Table {
  readonly name: string;
  readonly owner: string;
  readonly columns: string;
}

const FINDING: Table = {
  name: 'finding',
  owner: 'authority',
  columns: `one.id, one.authority, one.subject_kind, one.subject_code, array[one.clause] as basis, one.summary as title,
    null::text as kind, null::text as severity, null::date as decided_on, null::date as from_day, null::date as ends_on,
    false as national, false as returned, shanghai(one.proposed_at) as since, array[one.proposed_by] as makers,
    array[one.proposed_by, one.decided_by] as people, shanghai(one.decided_at) as settled_on,
    shanghai(one.changed_at) as changed_on`,
};
const ESCALATION: Table = {
  name: 'escalation',
  owner: 'authority',
  columns: `one.id, one.authority, one.subject_kind, one.subject_code, array[one.clause] as basis, '' as title,
    one.proposes as kind, null::text as severity, null::date as decided_on, null::date as from_day, null::date as ends_on,
    false as national, false as returned, shanghai(one.proposed_at) as since, one.made_by as makers,
    one.made_by as people, null::date as settled_on, null::date as changed_on`,
};
const NOTICE: Table = {
  name: 'notice',
  owner: 'issued_by',
  columns: `one.id, one.issued_by as authority, null::text as subject_kind, null::text as subject_code, one.basis, one.title,
    one.kind, one.severity, one.decided_on, null::date as from_day, one.public_until as ends_on,
    'NATIONAL_SERIOUS' = any(one.measures) as national, one.return_reason is not null as returned, shanghai(one.drafted_at) as since,
    one.amenders || one.drafted_by as makers,
    one.amenders || one.drafted_by || one.approved_by || one.published_by as people, shanghai(one.approved_at) as settled_on,
    shanghai(one.changed_at) as changed_on`,
};
const LISTING: Table = {
  name: 'listing',
  owner: 'authority',
  columns: `one.id, one.authority, one.subject_kind, one.subject_code, one.basis, one.reason as title,
    one.register as kind, null::text as severity, one.decided_on, one.from_day, one.until_day as ends_on,
    one.register = 'NATIONAL_SERIOUS' as national, false as returned, shanghai(one.proposed_at) as since,
    array[one.proposed_by] as makers,
    array[one.proposed_by, one.decided_by] as people, shanghai(one.decided_at) as settled_on,
    shanghai(one.changed_at) as changed_on`,
};

const SUGGESTION: Table = {
  name: 'suggestion',
  owner: 'authority',
  columns: `one.id, one.authority, one.subject_kind, one.subject_code, array[one.clause] as basis, one.summary as title,
    one.proposes as kind, null::text as severity, null::date as decided_on, null::date as from_day, null::date as ends_on,
    false as national, false as returned, shanghai(one.made_at) as since, '{}'::text[] as makers,
    '{}'::text[] as people, null::date as settled_on, null::date as changed_on`,
};

const OBJECTION: Table = {
  name: 'objection',
  owner: 'authority',
  columns: `one.id, one.authority, one.subject_kind, one.subject_code, array[one.clause] as basis,
    (select found.summary from finding found where found.id = one.finding) as title,
    one.state as kind, null::text as severity, one.decided_on, null::date as from_day, null::date as ends_on,
    false as national, false as returned, shanghai(one.made_at) as since,
    (select array[found.proposed_by, found.decided_by] from finding found where found.id = one.finding) as makers,
    '{}'::text[] as people, one.decided_on as settled_on, null::date as changed_on`,
};

const COMPLAINT: Table = {
  name: 'complaint',
  owner: 'authority',
  columns: `one.id, one.authority, case when one.agency is null then null else 'AGENCY' end as subject_kind,
    one.agency as subject_code, '{}'::text[] as basis, '' as title, one.category as kind, null::text as severity,
    null::date as decided_on, null::date as from_day, null::date as ends_on, false as national, false as returned,
    one.received_on as since, '{}'::text[] as makers, '{}'::text[] as people, null::date as settled_on,
    null::date as changed_on`,
};

/** Where the order is that of the ids, which follow the time. */
const BY_ID = `date '2000-01-01'`;
/** Drafts that do not say when it was decided come last. */
const BY_DECISION = `coalesce(one.decided_on, date '9999-12-31')`;

interface Definition {
  readonly table: Table;
  readonly where: string;
  readonly at: string;
  /** Handled by the bureau that adopted the act alone: shown to those whose territory has it. */
  readonly bureau?: string;
  /** What the condition asks for: the days between which something ends. */
  readonly window?: true;
}

/** What officials work off, in the order of the numbers in a cursor: append, never reorder. */
const OFFICIAL_QUEUES: Partial<Readonly<Record<QueueName, Definition>>> = {
  FINDING_TO_CONFIRM: { table: FINDING, where: `one.state = 'PROPOSED'`, at: BY_ID },
  FINDING_TO_REVIEW: {
    table: FINDING,
    // what its subject objects to through the hub is decided there
    where: `one.disputed and not exists (
      select from objection open where open.finding = one.id and open.state = 'OPEN')`,
    at: BY_ID,
  },
  BLACKLIST_TO_PROPOSE: {
    table: FINDING,
    where: `one.state = 'CONFIRMED' and one.clause like 'J-A3-1-%' and not exists (
      select from listing entry where entry.subject_kind = one.subject_kind and entry.subject_code = one.subject_code
        and entry.register = 'LOCAL_BLACKLIST' and entry.decided_on >= one.occurred_on)`,
    at: BY_ID,
    bureau: 'jiangyin',
  },
  ESCALATION_TO_DECIDE: { table: ESCALATION, where: `one.state = 'OPEN'`, at: BY_ID },
  PENALTY_TO_APPROVE: {
    table: NOTICE,
    where: `one.state = 'DRAFT' and one.kind = 'PENALTY'`,
    at: BY_DECISION,
  },
  NOTICE_TO_APPROVE: {
    table: NOTICE,
    where: `one.state = 'DRAFT' and one.kind <> 'PENALTY'`,
    at: BY_DECISION,
  },
  PENALTY_TO_PUBLISH: {
    table: NOTICE,
    where: `one.state = 'APPROVED' and one.kind = 'PENALTY'`,
    at: BY_DECISION,
  },
  NOTICE_TO_PUBLISH: {
    table: NOTICE,
    where: `one.state = 'APPROVED' and one.kind <> 'PENALTY'`,
    at: BY_DECISION,
  },
  NOTICE_TO_REVIEW: { table: NOTICE, where: 'one.disputed', at: BY_ID },
  NOTICE_ENDS: {
    table: NOTICE,
    where: `one.state = 'PUBLISHED' and one.public_until between ? and ?`,
    at: 'one.public_until',
    window: true,
  },
  LISTING_TO_DECIDE: { table: LISTING, where: `one.state = 'PROPOSED'`, at: BY_ID },
  LISTING_TO_PUBLISH: {
    table: LISTING,
    where: `one.state = 'DECIDED' and one.register = 'NATIONAL_SERIOUS' and one.notice is null and not exists (
      select from notice_subject about join notice told on told.id = about.notice
      where about.kind = one.subject_kind and about.code = one.subject_code and told.kind = 'LISTING'
        and told.state <> 'WITHDRAWN' and told.decided_on >= one.decided_on)`,
    at: 'one.decided_on',
  },
  LISTING_TO_REVIEW: { table: LISTING, where: 'one.disputed', at: BY_ID },
  LISTING_ENDS: {
    table: LISTING,
    where: `one.state = 'DECIDED' and one.until_day between ? and ?`,
    at: 'one.until_day',
    window: true,
  },
  SUGGESTION_TO_DECIDE: { table: SUGGESTION, where: `one.state = 'OPEN'`, at: BY_ID },
  OBJECTION_TO_DECIDE: { table: OBJECTION, where: `one.state = 'OPEN'`, at: BY_ID },
  LISTING_TO_TRANSMIT: {
    table: LISTING,
    where: `one.state = 'DECIDED' and one.id in (
      select task.listing from listing_transmittal task where task.owner = territory.id and task.sent_on is null)`,
    at: BY_ID,
  },
  COMPLAINT_TO_DECIDE: { table: COMPLAINT, where: `one.state = 'OPEN'`, at: BY_ID },
};

/** What somebody who is supervised should know of: only what is public about them. */
const SUBJECT_QUEUES: Partial<Readonly<Record<QueueName, Definition>>> = {
  NOTICE_ENDS: {
    table: NOTICE,
    where: `one.state = 'PUBLISHED' and one.naming = 'NAMED' and one.public_until between ? and ?
      and one.id in (select about.notice from notice_subject about where about.kind = ? and about.code = ?)`,
    at: 'one.public_until',
    window: true,
  },
  LISTING_ENDS: {
    table: LISTING,
    where: `one.state = 'DECIDED' and one.until_day between ? and ? and one.subject_kind = ? and one.subject_code = ?`,
    at: 'one.until_day',
    window: true,
  },
  // shown for as long after the decision as things are shown before their end
  OBJECTION_ANSWERED: {
    table: OBJECTION,
    where: `one.state <> 'OPEN' and one.decided_on + ${ENDS_SOON_DAYS} between ? and ? and one.subject_kind = ? and one.subject_code = ?`,
    at: 'one.decided_on',
    window: true,
  },
};

export interface Window {
  readonly from: string;
  readonly to: string;
}

interface Reading {
  readonly window: Window;
  /** One more than the page. */
  readonly limit: number;
  readonly positions: Positions;
}

/** The queues of the authorities of a territory; each authority's part comes from an index. */
export function officialQueues(territory: readonly string[], { window, limit, positions }: Reading): Queue[] {
  return Object.entries<Definition>(OFFICIAL_QUEUES).map(([name, definition], index) => {
    const { at, id } = positions[index] ?? BEGINNING;
    const { table, where } = definition;
    const beyond =
      definition.at === BY_ID ? 'one.id > ?::uuid' : `(${definition.at}, one.id) > (?::date, ?::uuid)`;
    return {
      name: name as QueueName,
      sql: `select ${index} as queue, part.* from unnest(string_to_array(?, ',')) as territory(id) cross join lateral (
        select ${definition.at} as at, ${table.columns} from ${table.name} one
        where one.${table.owner} = territory.id and ${where} and ${beyond}
        order by ${definition.at === BY_ID ? '' : `${definition.at}, `}one.id limit ?) part
        order by part.at, part.id limit ?`,
      values: [
        definition.bureau === undefined || territory.includes(definition.bureau) ? territory.join(',') : '',
        ...(definition.window ? [window.from, window.to] : []),
        ...(definition.at === BY_ID ? [] : [at]),
        id,
        limit,
        limit,
      ],
    };
  });
}

/** The queues about one subject. */
export function subjectQueues(
  subject: { readonly kind: string; readonly code: string },
  { window, limit, positions }: Reading,
): Queue[] {
  return Object.entries<Definition>(SUBJECT_QUEUES).map(([name, { table, where, at }], index) => {
    const begin = positions[index] ?? BEGINNING;
    return {
      name: name as QueueName,
      sql: `select ${index} as queue, ${at} as at, ${table.columns} from ${table.name} one
        where ${where} and (${at}, one.id) > (?::date, ?::uuid) order by 2, one.id limit ?`,
      values: [window.from, window.to, subject.kind, subject.code, begin.at, begin.id, limit],
    };
  });
}
