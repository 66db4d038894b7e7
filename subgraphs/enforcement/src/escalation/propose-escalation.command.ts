import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import type { NewEntry } from '@chengan/shared/journal/entry';
import { actOf } from '@chengan/shared/regulation/register';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import { territoryOf } from '@chengan/shared/authority/authority';
import { actsUnder } from '../official/territory.ts';
import type { SubjectKey } from '../subject/subject.ts';
import { escalate, type RecordedEvent } from './escalate.ts';
import { insertEscalation, unusedEvents } from './escalation.store.ts';
import { type EscalationRule, LADDER } from './ladder.ts';

/** Something that the ladder may count, just stored in the transaction of `em`. */
export interface Happened {
  readonly counts: EscalationRule['counts'];
  readonly subject: SubjectKey;
  readonly authority: string;
  readonly event: RecordedEvent;
  /** Events of that kind about the subject, by these authorities. The subject is locked: nobody adds one meanwhile. */
  readonly others: (authorities: readonly string[]) => Promise<readonly RecordedEvent[]>;
}

/**
 * Stores the proposal that `happened` completes, if any, and returns its journal entry for the caller to append. The
 * ladder stands in Changji's act alone: what other bureaus do never counts, nor what is done to an enterprise.
 */
export async function proposeEscalation(em: Em, clock: Clock, happened: Happened): Promise<NewEntry[]> {
  const { clause, norm } = LADDER[happened.counts];
  const act = actOf(norm[0].value?.act ?? '');
  if (
    happened.subject.kind === 'ENTERPRISE' ||
    act.authority === undefined ||
    !actsUnder(happened.authority, act)
  )
    return [];
  const territory = territoryOf(act.authority);
  // the ladder counts what the whole territory did, whoever did the last of it
  const others = await seeingAll(em, async (em) =>
    unusedEvents(em, clause, await happened.others(territory)),
  );
  const found = escalate(norm, happened.event, others);
  if (found.kind !== 'proposed') return [];
  const id = newId(clock);
  await insertEscalation(em, {
    id,
    clause: found.clause,
    proposes: found.proposes,
    subject: happened.subject,
    authority: happened.authority,
    state: 'OPEN',
    events: found.events.map(({ id, on }) => ({ id, on })),
    madeBy: [...new Set(found.events.flatMap((event) => event.by))],
    proposedAt: instantOf(clock),
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
  });
  return [
    {
      type: 'escalation.proposed',
      subjectKind: 'Escalation',
      subjectId: id,
      clauses: [found.clause],
      facts: { escalationId: id, proposes: found.proposes, events: found.events.map((event) => event.id) },
      actor: 'system:escalation',
      occurredOn: happened.event.on,
    },
  ];
}
