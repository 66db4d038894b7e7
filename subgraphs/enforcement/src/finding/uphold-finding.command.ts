import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Seen } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { objectionOpenProblems } from '../objection/check-objection.ts';
import { isUnderObjection } from '../objection/objection.store.ts';
import { decideOneFinding } from './change-finding.command.ts';
import { checkUpholding } from './check-decision.ts';
import type { Finding } from './finding.ts';

/** Upholds a disputed finding after a review and journals `finding.upheld`. */
export async function upholdFinding(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<Finding>> {
  return decideOneFinding(em, clock, actor, seen, async (tx, found) => {
    const open = await isUnderObjection(tx, found.id);
    return {
      check: (finding) => [...checkUpholding(finding, actor), ...objectionOpenProblems(open)],
      change: { disputed: false },
      entry: (finding) => ({
        type: 'finding.upheld',
        ...subjectEntry(finding.subject),
        clauses: [finding.clause],
        facts: { findingId: finding.id },
        actor: actor.account,
        occurredOn: clock.today(),
      }),
    };
  });
}
