import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { NoticeEntity, NoticeSubjectEntity } from '../database/notice.entity.ts';
import { isoInstant } from '@chengan/shared/database/transaction';
import { countFiles, filesOf, OF_NOTICE_SUBJECT, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { NoticeKind } from './kinds.ts';
import type { NamedSubject, Naming, NoticeRecord, NoticeState } from './notice.ts';
import type { Severity } from './severity-term.ts';

interface Row {
  id: string;
  kind: NoticeKind;
  title: string;
  body: string;
  document_number: string | null;
  severity: Severity | null;
  naming: Naming | null;
  naming_reason: string | null;
  issued_by: string;
  basis: string[];
  measures: string[];
  decided_on: Day | null;
  public_until: Day | null;
  prior_notice_on: Day | null;
  prior_notice_document: string | null;
  escalation: string | null;
  state: NoticeState;
  disputed: boolean;
  drafted_by: string;
  drafted_at: string;
  approved_by: string | null;
  approved_at: string | null;
  published_by: string | null;
  published_at: string | null;
  withdrawn_by: string | null;
  withdrawn_at: string | null;
  withdrawal_reason: string | null;
  amenders: string[];
  returned_by: string | null;
  returned_at: string | null;
  return_reason: string | null;
  revision: number;
  changed_at: string | null;
  changed_as: string | null;
  subjects: NamedSubject[];
}

const COLUMNS = `notice.id, kind, title, body, document_number, severity, naming, naming_reason, issued_by, basis, measures,
  decided_on::text as decided_on, public_until::text as public_until, prior_notice_on::text as prior_notice_on,
  prior_notice_document, escalation, state, disputed, drafted_by, ${isoInstant('drafted_at')} as drafted_at,
  approved_by, ${isoInstant('approved_at')} as approved_at, published_by, ${isoInstant('published_at')} as published_at,
  withdrawn_by, ${isoInstant('withdrawn_at')} as withdrawn_at, withdrawal_reason, amenders,
  returned_by, ${isoInstant('returned_at')} as returned_at, return_reason, revision, ${isoInstant('changed_at')} as changed_at, changed_as,
  (select coalesce(json_agg(json_build_object('kind', about.kind, 'code', about.code, 'name', coalesce(known.name, '')) order by about.position), '[]')
   from notice_subject about left join known_subject known on known.kind = about.kind and known.code = about.code
   where about.notice = notice.id) as subjects`;

/** Stores a draft with its subjects, in two statements. */
export async function insertNotice(em: Em, notice: NoticeRecord): Promise<void> {
  const {
    subjects,
    priorNotice,
    draftedAt,
    approvedAt: _a,
    publishedAt: _p,
    withdrawnAt: _w,
    returnedAt: _r,
    changedAt: _c,
    ...rest
  } = notice;
  await em.insert(NoticeEntity, {
    ...rest,
    basis: [...notice.basis],
    measures: [...notice.measures],
    amenders: [...notice.amenders],
    priorNoticeOn: priorNotice?.servedOn ?? null,
    priorNoticeDocument: priorNotice?.document ?? null,
    draftedAt: new Date(draftedAt),
  });
  if (subjects.length === 0) return;
  await em.insertMany(
    NoticeSubjectEntity,
    subjects.map(({ kind, code }, position) => ({ notice: notice.id, position, kind, code })),
  );
}

/** The notice with its subjects as registered, locked until the transaction ends. */
export async function holdNotice(em: Em, id: string): Promise<NoticeRecord | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from notice where id = ? for update`, [id]);
  return row && toRecord(row);
}

export async function noticeRecordById(em: Em, id: string): Promise<NoticeRecord | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from notice where id = ?`, [id]);
  return row && toRecord(row);
}

const QUEUE: Queue = { table: 'notice', authority: 'issued_by', ofSubject: OF_NOTICE_SUBJECT };

/** At most `limit` notices of the authorities in any state, newest draft first. */
export async function noticeFilesOf(em: Em, page: QueuePage<NoticeState>): Promise<NoticeRecord[]> {
  return (await filesOf<Row>(em, QUEUE, COLUMNS, page)).map(toRecord);
}

export function countNoticeFiles(
  em: Em,
  authorities: readonly string[],
  state: NoticeState | undefined,
  subject?: string,
): Promise<number> {
  return countFiles(em, QUEUE, { authorities, state, subject });
}

function toRecord(row: Row): NoticeRecord {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    body: row.body,
    documentNumber: row.document_number,
    severity: row.severity,
    naming: row.naming,
    namingReason: row.naming_reason,
    issuedBy: row.issued_by,
    basis: row.basis,
    measures: row.measures,
    decidedOn: row.decided_on,
    publicUntil: row.public_until,
    priorNotice:
      row.prior_notice_on === null
        ? null
        : { servedOn: row.prior_notice_on, document: row.prior_notice_document ?? '' },
    subjects: row.subjects,
    escalation: row.escalation,
    state: row.state,
    disputed: row.disputed,
    draftedBy: row.drafted_by,
    draftedAt: row.drafted_at,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    publishedBy: row.published_by,
    publishedAt: row.published_at,
    withdrawnBy: row.withdrawn_by,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
    amenders: row.amenders,
    returnedBy: row.returned_by,
    returnedAt: row.returned_at,
    returnReason: row.return_reason,
    revision: row.revision,
    changedAt: row.changed_at,
    changedAs: row.changed_as,
  };
}
