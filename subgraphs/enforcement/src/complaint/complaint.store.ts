import type { Em } from '@chengan/shared/database/database';
import { isoInstant } from '@chengan/shared/database/transaction';
import type { Day } from '@chengan/shared/time/day';
import { countFiles, filesOf, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { Complaint, ComplaintState } from './complaint.ts';

const COLUMNS = `complaint.id, category, agency, place, about, occurred_on::text as "occurredOn", text, contact, authority,
  state, received_on::text as "receivedOn", reply, decided_by as "decidedBy", ${isoInstant('decided_at')} as "decidedAt",
  suggestion, inspection, revision, ${isoInstant('changed_at')} as "changedAt", changed_as as "changedAs"`;

export async function insertComplaint(
  em: Em,
  one: Pick<
    Complaint,
    | 'id'
    | 'category'
    | 'agency'
    | 'place'
    | 'about'
    | 'occurredOn'
    | 'text'
    | 'contact'
    | 'authority'
    | 'receivedOn'
  >,
  receiptHash: string,
): Promise<void> {
  await em.execute(
    `insert into complaint (id, receipt_hash, category, agency, place, about, occurred_on, text, contact, authority,
       state, received_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)`,
    [
      one.id,
      receiptHash,
      one.category,
      one.agency,
      one.place,
      one.about,
      one.occurredOn,
      one.text,
      one.contact,
      one.authority,
      one.receivedOn,
    ],
  );
}

/** How many came on the desk of `authority` on a day. */
export async function countReceived(em: Em, authority: string, on: Day): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from complaint where authority = ? and received_on = ?',
    [authority, on],
  );
  return row?.count ?? 0;
}

/** What whoever holds the receipt learns: no text, nobody's name. */
export type Standing = Pick<
  Complaint,
  'state' | 'category' | 'receivedOn' | 'authority' | 'reply' | 'decidedAt'
>;

export async function standingOf(em: Em, receiptHash: string): Promise<Standing | undefined> {
  const [row] = await em.execute<Standing[]>(
    `select state, category, received_on::text as "receivedOn", authority, reply, ${isoInstant('decided_at')} as "decidedAt"
     from complaint where receipt_hash = ?`,
    [receiptHash],
  );
  return row;
}

export async function complaintById(em: Em, id: string): Promise<Complaint | undefined> {
  const [row] = await em.execute<Complaint[]>(`select ${COLUMNS} from complaint where id = ?`, [id]);
  return row;
}

/** The complaint, locked until the transaction ends. */
export async function holdComplaint(em: Em, id: string): Promise<Complaint | undefined> {
  const [row] = await em.execute<Complaint[]>(`select ${COLUMNS} from complaint where id = ? for update`, [
    id,
  ]);
  return row;
}

/** Writes a decision, and forgets the contact: nobody needs it any more. */
export async function decide(
  em: Em,
  before: Complaint,
  change: Pick<
    Complaint,
    | 'state'
    | 'reply'
    | 'decidedBy'
    | 'decidedAt'
    | 'suggestion'
    | 'inspection'
    | 'revision'
    | 'changedAt'
    | 'changedAs'
  >,
): Promise<Complaint> {
  await em.execute(
    `update complaint set state = ?, reply = ?, decided_by = ?, decided_at = ?, suggestion = ?, inspection = ?,
       revision = ?, changed_at = ?, changed_as = ?, contact = null where id = ?`,
    [
      change.state,
      change.reply,
      change.decidedBy,
      change.decidedAt,
      change.suggestion,
      change.inspection,
      change.revision,
      change.changedAt,
      change.changedAs,
      before.id,
    ],
  );
  return { ...before, ...change, contact: null };
}

const QUEUE: Queue = { table: 'complaint', authority: 'authority', ofSubject: 'complaint.agency = ?' };

/** At most `limit` complaints on the desks of the authorities, newest first. */
export function complaintsOf(em: Em, page: QueuePage<ComplaintState>): Promise<Complaint[]> {
  return filesOf<Complaint>(em, QUEUE, COLUMNS, page);
}

export function countComplaints(em: Em, page: QueuePage<ComplaintState>): Promise<number> {
  return countFiles(em, QUEUE, page);
}
