import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { ListingEntity, RestrictionEntity } from '../database/listing.entity.ts';
import { isoInstant } from '@chengan/shared/database/transaction';
import { countFiles, filesOf, ofOwnSubject, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { Revised } from '../revision/revision.ts';
import type { SubjectKind } from '../subject/subject.ts';
import type { Listing, ListingState, Register, Restriction } from './listing.ts';

interface Row {
  id: string;
  register: Register;
  subject_kind: SubjectKind;
  subject_code: string;
  authority: string;
  basis: string[];
  reason: string;
  document_number: string | null;
  from_day: Day;
  until_day: Day | null;
  decided_on: Day;
  prior_notice_on: Day | null;
  prior_notice_document: string | null;
  notice: string | null;
  escalation: string | null;
  state: ListingState;
  disputed: boolean;
  proposed_by: string;
  proposed_at: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  lifted_by: string | null;
  lifted_on: Day | null;
  lifting_reason: string | null;
  revision: number;
  changed_at: string | null;
  changed_as: string | null;
}

export const LISTING_COLUMNS = `listing.id, register, subject_kind, subject_code, authority, listing.basis, reason, document_number,
  listing.from_day::text as from_day, listing.until_day::text as until_day, decided_on::text as decided_on,
  prior_notice_on::text as prior_notice_on, prior_notice_document, notice, escalation, state, disputed,
  proposed_by, ${isoInstant('proposed_at')} as proposed_at, decided_by, ${isoInstant('decided_at')} as decided_at,
  decision_reason, lifted_by, lifted_on::text as lifted_on, lifting_reason, revision, ${isoInstant('changed_at')} as changed_at, changed_as`;

/** Stores an entry with its restrictions, in at most two statements. */
export async function insertListing(
  em: Em,
  listing: Listing,
  restrictions: readonly Restriction[],
): Promise<void> {
  const { subject, from, until, priorNotice, proposedAt, decidedAt: _d, changedAt: _c, ...rest } = listing;
  await em.insert(ListingEntity, {
    ...rest,
    subjectKind: subject.kind,
    subjectCode: subject.code,
    basis: [...listing.basis],
    fromDay: from,
    untilDay: until,
    priorNoticeOn: priorNotice?.servedOn ?? null,
    priorNoticeDocument: priorNotice?.document ?? null,
    proposedAt: new Date(proposedAt),
  });
  if (restrictions.length === 0) return;
  await em.insertMany(
    RestrictionEntity,
    restrictions.map(({ from, until, basis, ...one }) => ({
      ...one,
      basis: [...basis],
      fromDay: from,
      untilDay: until,
    })),
  );
}

/** The entry, locked until the transaction ends. */
export async function holdListing(em: Em, id: string): Promise<Listing | undefined> {
  const [row] = await em.execute<Row[]>(`select ${LISTING_COLUMNS} from listing where id = ? for update`, [
    id,
  ]);
  return row && toListing(row);
}

/** The entry in whatever state; undefined when there is none. */
export async function listingById(em: Em, id: string): Promise<Listing | undefined> {
  const [row] = await em.execute<Row[]>(`select ${LISTING_COLUMNS} from listing where id = ?`, [id]);
  return row && toListing(row);
}

const QUEUE: Queue = { table: 'listing', authority: 'authority', ofSubject: ofOwnSubject('listing') };

/** At most `limit` entries of the authorities in any state, newest proposal first. */
export async function listingFilesOf(em: Em, page: QueuePage<ListingState>): Promise<Listing[]> {
  return (await filesOf<Row>(em, QUEUE, LISTING_COLUMNS, page)).map(toListing);
}

export function countListingFiles(
  em: Em,
  authorities: readonly string[],
  state: ListingState | undefined,
  subject?: string,
): Promise<number> {
  return countFiles(em, QUEUE, { authorities, state, subject });
}

export type ListingChange = Partial<
  Pick<
    Listing,
    | 'state'
    | 'disputed'
    | 'decidedBy'
    | 'decidedAt'
    | 'decisionReason'
    | 'liftedBy'
    | 'liftedOn'
    | 'liftingReason'
    | keyof Revised
  >
>;

/** Writes `change` to an entry that the transaction holds; returns the entry as it is then. */
export async function changeListing(em: Em, listing: Listing, change: ListingChange): Promise<Listing> {
  const { decidedAt, changedAt, ...rest } = change;
  await em.nativeUpdate(
    ListingEntity,
    { id: listing.id },
    {
      ...rest,
      ...(decidedAt ? { decidedAt: new Date(decidedAt) } : {}),
      ...(changedAt ? { changedAt: new Date(changedAt) } : {}),
    },
  );
  return { ...listing, ...change };
}

export function toListing(row: Row): Listing {
  return {
    id: row.id,
    register: row.register,
    subject: { kind: row.subject_kind, code: row.subject_code },
    authority: row.authority,
    basis: row.basis,
    reason: row.reason,
    documentNumber: row.document_number,
    from: row.from_day,
    until: row.until_day,
    decidedOn: row.decided_on,
    priorNotice:
      row.prior_notice_on === null
        ? null
        : { servedOn: row.prior_notice_on, document: row.prior_notice_document ?? '' },
    notice: row.notice,
    escalation: row.escalation,
    state: row.state,
    disputed: row.disputed,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    liftedBy: row.lifted_by,
    liftedOn: row.lifted_on,
    liftingReason: row.lifting_reason,
    revision: row.revision,
    changedAt: row.changed_at,
    changedAs: row.changed_as,
  };
}

export type ListingRow = Row;
