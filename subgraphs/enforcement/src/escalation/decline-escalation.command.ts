import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { checkDeclining } from './check-decision.ts';
import type { EscalationRecord } from './escalation.ts';
import { decideEscalation, holdEscalation } from './escalation.store.ts';

/** Declines a proposal of the ladder for a reason and journals `escalation.declined`; its events may count again. */
export async function declineEscalation(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, reason }: { id: string; reason: string },
): Promise<Outcome<EscalationRecord>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const escalation = await holdEscalation(em, id);
    if (!escalation) return refused(notFound('升级建议', 'proposal of the ladder'));
    const [first, ...more] = checkDeclining(escalation, actor, reason);
    if (first) return refused(first, ...more);
    const decided = await decideEscalation(em, escalation, {
      state: 'DECLINED',
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      decisionReason: reason.trim(),
    });
    await append(em, clock, [
      {
        type: 'escalation.declined',
        subjectKind: 'Escalation',
        subjectId: id,
        clauses: [escalation.clause],
        facts: { escalationId: id, reason: reason.trim() },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return ok(decided);
  });
}
