import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import type { Seen } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { objectionOpenProblems } from '../objection/check-objection.ts';
import { isUnderObjection } from '../objection/objection.store.ts';
import { decideOneFinding } from './change-finding.command.ts';
import { checkRevocation } from './check-decision.ts';
import type { Finding } from './finding.ts';

/** Revokes a confirmed finding after a review and journals `finding.revoked`, which gives the points back. */
export async function revokeFinding(
  em: Em,
  clock: Clock,
  actor: Official,
  { reason, ...seen }: Seen & { reason: string },
): Promise<Outcome<Finding>> {
  return decideOneFinding(em, clock, actor, seen, async (tx, found) => {
    const open = await isUnderObjection(tx, found.id);
    return {
      check: (finding) => [...checkRevocation(finding, actor, reason), ...objectionOpenProblems(open)],
      change: {
        state: 'REVOKED',
        disputed: false,
        revokedBy: actor.account,
        revokedAt: instantOf(clock),
        revocationReason: reason.trim(),
      },
      entry: (finding) => ({
        type: 'finding.revoked',
        ...subjectEntry(finding.subject),
        clauses: [finding.clause],
        facts: { findingId: finding.id, reason: reason.trim() },
        actor: actor.account,
        occurredOn: clock.today(),
      }),
    };
  });
}
