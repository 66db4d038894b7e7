import type { Em } from '@chengan/shared/database/database';
import type { Day } from '@chengan/shared/time/day';
import { EscalationEntity, EscalationEventEntity } from '../database/talk.entity.ts';
import { isoInstant } from '@chengan/shared/database/transaction';
import { countFiles, filesOf, ofOwnSubject, type Queue, type QueuePage } from '../paging/queue.store.ts';
import type { SubjectKind } from '../subject/subject.ts';
import type { EscalationEvent } from './escalate.ts';
import type { EscalationRecord, EscalationState } from './escalation.ts';

interface Row {
  id: string;
  clause: string;
  proposes: EscalationRecord['proposes'];
  subject_kind: SubjectKind;
  subject_code: string;
  authority: string;
  state: EscalationState;
  events: { id: string; on: Day }[];
  made_by: string[];
  proposed_at: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_reason: string | null;
}

const COLUMNS = `escalation.id, clause, proposes, subject_kind, subject_code, authority, state,
  (select json_agg(json_build_object('id', counted.event, 'on', counted.held_on::text) order by counted.held_on, counted.event)
   from escalation_event counted where counted.escalation = escalation.id) as events, made_by,
  ${isoInstant('proposed_at')} as proposed_at, decided_by, ${isoInstant('decided_at')} as decided_at, decision_reason`;

/** Stores a proposal and the events that it uses up, in two statements. */
export async function insertEscalation(em: Em, record: EscalationRecord): Promise<void> {
  const { subject, events, proposedAt, decidedAt: _undecided, ...rest } = record;
  await em.insert(EscalationEntity, {
    ...rest,
    madeBy: [...record.madeBy],
    subjectKind: subject.kind,
    subjectCode: subject.code,
    proposedAt: new Date(proposedAt),
  });
  await em.insertMany(
    EscalationEventEntity,
    events.map(({ id, on }) => ({
      escalation: record.id,
      event: id,
      clause: record.clause,
      heldOn: on,
      givenBack: false,
    })),
  );
}

/** The proposal, locked until the transaction ends. */
export async function holdEscalation(em: Em, id: string): Promise<EscalationRecord | undefined> {
  const [row] = await em.execute<Row[]>(`select ${COLUMNS} from escalation where id = ? for update`, [id]);
  return row && toRecord(row);
}

export interface EscalationDecision {
  readonly state: Exclude<EscalationState, 'OPEN'>;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly decisionReason: string | null;
}

/** Writes a decision; declined and lapsed proposals give their events back, to count again. */
export async function decideEscalation(
  em: Em,
  record: EscalationRecord,
  decision: EscalationDecision,
): Promise<EscalationRecord> {
  await em.nativeUpdate(
    EscalationEntity,
    { id: record.id },
    { ...decision, decidedAt: new Date(decision.decidedAt) },
  );
  if (decision.state !== 'TAKEN')
    await em.nativeUpdate(EscalationEventEntity, { escalation: record.id }, { givenBack: true });
  return { ...record, ...decision };
}

/** Open proposals that count the event, locked until the transaction ends. */
export async function holdOpenEscalationsOf(em: Em, event: string): Promise<EscalationRecord[]> {
  const rows = await em.execute<Row[]>(
    `select ${COLUMNS} from escalation
     where state = 'OPEN' and id in (select escalation from escalation_event where event = ? and not given_back) for update`,
    [event],
  );
  return rows.map(toRecord);
}

/** Of `events`, those that serve no proposal under `clause`. */
export async function unusedEvents<E extends EscalationEvent>(
  em: Em,
  clause: string,
  events: readonly E[],
): Promise<E[]> {
  if (events.length === 0) return [];
  const rows = await em.execute<{ event: string }[]>(
    `select event from escalation_event where clause = ? and not given_back and event = any(string_to_array(?, ',')::uuid[])`,
    [clause, events.map(({ id }) => id).join(',')],
  );
  const used = new Set(rows.map((row) => row.event));
  return events.filter(({ id }) => !used.has(id));
}

const QUEUE: Queue = {
  table: 'escalation',
  authority: 'authority',
  ofSubject: ofOwnSubject('escalation'),
};

/** At most `limit` proposals of the authorities, newest first. */
export async function escalationsOf(em: Em, page: QueuePage<EscalationState>): Promise<EscalationRecord[]> {
  return (await filesOf<Row>(em, QUEUE, COLUMNS, page)).map(toRecord);
}

export function countEscalations(
  em: Em,
  authorities: readonly string[],
  state: EscalationState | undefined,
  subject?: string,
): Promise<number> {
  return countFiles(em, QUEUE, { authorities, state, subject });
}

function toRecord(row: Row): EscalationRecord {
  return {
    id: row.id,
    clause: row.clause,
    proposes: row.proposes,
    subject: { kind: row.subject_kind, code: row.subject_code },
    authority: row.authority,
    state: row.state,
    events: row.events,
    madeBy: row.made_by,
    proposedAt: row.proposed_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
  };
}
