import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { FindingEntity } from '../database/finding.entity.ts';
import { isoInstant } from '../database/transaction.ts';
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
}

const COLUMNS = `finding.id, subject_kind, subject_code, clause, occurred_on::text as occurred_on, authority, place, part, violation,
  summary, reason, state, disputed, spill_confirmed, proposed_by, ${isoInstant('proposed_at')} as proposed_at,
  decided_by, ${isoInstant('decided_at')} as decided_at, decision_reason,
  revoked_by, ${isoInstant('revoked_at')} as revoked_at, revocation_reason`;

export async function insertFinding(em: Em, finding: Finding): Promise<void> {
  const { subject, proposedAt, decidedAt, revokedAt, ...rest } = finding;
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
  >
>;

/** Writes `change` to a finding that the transaction holds; returns the finding as it is then. */
export async function changeFinding(em: Em, finding: Finding, change: FindingChange): Promise<Finding> {
  const { decidedAt, revokedAt, ...rest } = change;
  await em.nativeUpdate(
    FindingEntity,
    { id: finding.id },
    {
      ...rest,
      ...(decidedAt ? { decidedAt: new Date(decidedAt) } : {}),
      ...(revokedAt ? { revokedAt: new Date(revokedAt) } : {}),
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

export interface FindingsPage {
  readonly authorities: readonly string[];
  readonly state: FindingState | undefined;
  readonly limit: number;
  /** Id of the last finding seen. */
  readonly after: string | undefined;
}

/** At most `limit` findings of the authorities, newest proposal first; each authority's part comes from the index. */
export async function findingsOf(
  em: Em,
  { authorities, state, limit, after }: FindingsPage,
): Promise<Finding[]> {
  const conditions = [
    'authority = territory.id',
    ...(state ? ['state = ?'] : []),
    ...(after ? ['finding.id < ?::uuid'] : []),
  ];
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS.replace('finding.id', 'newest.id')} from unnest(string_to_array(?, ',')) as territory(id)
     cross join lateral (select * from finding where ${conditions.join(' and ')} order by finding.id desc limit ?) as newest
     order by newest.id desc limit ?`,
    [authorities.join(','), ...(state ? [state] : []), ...(after ? [after] : []), limit, limit],
  );
  return rows.map(toFinding);
}

export async function countFindings(
  em: Em,
  authorities: readonly string[],
  state: FindingState | undefined,
): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from finding where authority = any(string_to_array(?, ','))${state ? ' and state = ?' : ''}`,
    [authorities.join(','), ...(state ? [state] : [])],
  );
  return row?.count ?? 0;
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
  };
}
