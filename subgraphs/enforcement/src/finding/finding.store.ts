import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { FindingEntity } from '../database/finding.entity.ts';
import { isoInstant } from '@chengan/shared/database/transaction';
import { countFiles, filesOf, ofOwnSubject, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { Revised } from '../revision/revision.ts';
import type { SubjectKind } from '../subject/subject.ts';
import type { CreditPart, Finding, FindingState } from './finding.ts';

interface Row {
  id: string;
  subject_kind: SubjectKind;
  subject_code: string;
  clause: string;
  occurred_on: Day;
  authority: string;
  place: string | null;
  part: CreditPart | null;
  violation: string | null;
  summary: string;
  reason: string | null;
  state: FindingState;
  disputed: boolean;
  spill_confirmed: boolean;
  proposed_by: string;
  proposed_at: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  revoked_by: string | null;
  revoked_at: string | null;
  revocation_reason: string | null;
  revision: number;
  changed_at: string | null;
  changed_as: string | null;
}

const COLUMNS = `finding.id, subject_kind, subject_code, clause, occurred_on::text as occurred_on, authority, place, part, violation,
  summary, reason, state, disputed, spill_confirmed, proposed_by, ${isoInstant('proposed_at')} as proposed_at,
  decided_by, ${isoInstant('decided_at')} as decided_at, decision_reason,
  revoked_by, ${isoInstant('revoked_at')} as revoked_at, revocation_reason, revision, ${isoInstant('changed_at')} as changed_at, changed_as`;

export async function insertFinding(em: Em, finding: Finding): Promise<void> {
  const { subject, proposedAt, decidedAt, revokedAt, changedAt: _unchanged, ...rest } = finding;
  await em.insert(FindingEntity, {
    ...rest,
    subjectKind: subject.kind,
    subjectCode: subject.code,
    proposedAt: new Date(proposedAt),
    decidedAt: decidedAt === null ? null : new Date(decidedAt),
    revokedAt: revokedAt === null ? null : new Date(revokedAt),
  });
}

export type FindingChange = Partial<
  Pick<
    Finding,
    | 'state'
    | 'disputed'
    | 'spillConfirmed'
    | 'decidedBy'
    | 'decidedAt'
    | 'decisionReason'
    | 'revokedBy'
    | 'revokedAt'
    | 'revocationReason'
    | keyof Revised
  >
>;

/** Writes `change` to a finding that the transaction holds; returns the finding as it is then. */
export async function changeFinding(em: Em, finding: Finding, change: FindingChange): Promise<Finding> {
  const { decidedAt, revokedAt, changedAt, ...rest } = change;
  await em.nativeUpdate(
    FindingEntity,
    { id: finding.id },
    {
      ...rest,
      ...(decidedAt ? { decidedAt: new Date(decidedAt) } : {}),
      ...(revokedAt ? { revokedAt: new Date(revokedAt) } : {}),
      ...(changedAt ? { changedAt: new Date(changedAt) } : {}),
    },
  );
  return { ...finding, ...change };
}

/** The finding, locked until the transaction ends: of two who decide at once, the second sees what the first decided. */
export async function holdFinding(em: Em, id: string): Promise<Finding | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from finding where id = ? for update`, [id]);
  return row && toFinding(row);
}

export async function findingById(em: Em, id: string): Promise<Finding | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from finding where id = ?`, [id]);
  return row && toFinding(row);
}

const QUEUE: Queue = { table: 'finding', authority: 'authority', ofSubject: ofOwnSubject('finding') };

/** At most `limit` findings of the authorities, newest proposal first. */
export async function findingsOf(em: Em, page: QueuePage<FindingState>): Promise<Finding[]> {
  return (await filesOf<Row>(em, QUEUE, COLUMNS, page)).map(toFinding);
}

export function countFindings(
  em: Em,
  authorities: readonly string[],
  state: FindingState | undefined,
  subject?: string,
): Promise<number> {
  return countFiles(em, QUEUE, { authorities, state, subject });
}

function toFinding(row: Row): Finding {
  return {
    id: row.id,
    subject: { kind: row.subject_kind, code: row.subject_code },
    clause: row.clause,
    occurredOn: row.occurred_on,
    authority: row.authority,
    place: row.place,
    part: row.part,
    violation: row.violation,
    summary: row.summary,
    reason: row.reason,
    state: row.state,
    disputed: row.disputed,
    spillConfirmed: row.spill_confirmed,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    revokedBy: row.revoked_by,
    revokedAt: row.revoked_at,
    revocationReason: row.revocation_reason,
    revision: row.revision,
    changedAt: row.changed_at,
    changedAs: row.changed_as,
  };
}
