import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import type { Seen } from '../revision/revision.ts';
import { changeOneFinding } from './change-finding.command.ts';
import { checkDismissal } from './check-decision.ts';
import type { Finding } from './finding.ts';

/** Dismisses a proposed finding for a reason and journals `finding.dismissed`; the subject is not named there. */
export async function dismissFinding(
  em: Em,
  clock: Clock,
  actor: Official,
  { reason, ...seen }: Seen & { reason: string },
): Promise<Outcome<Finding>> {
  return changeOneFinding(em, clock, actor, seen, {
    check: (finding) => checkDismissal(finding, actor, reason),
    change: {
      state: 'DISMISSED',
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      decisionReason: reason.trim(),
    },
    entry: (finding) => ({
      type: 'finding.dismissed',
      subjectKind: 'Finding',
      subjectId: finding.id,
      clauses: [finding.clause],
      facts: { findingId: finding.id, reason: reason.trim() },
      actor: actor.account,
      occurredOn: clock.today(),
    }),
  });
}
