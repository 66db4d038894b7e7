import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Seen } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { changeOneFinding } from './change-finding.command.ts';
import { checkDispute } from './check-decision.ts';
import type { Finding } from './finding.ts';

/** Marks a confirmed finding as disputed and journals `finding.disputed`: it counts on, and every page says so. */
export async function disputeFinding(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<Finding>> {
  return changeOneFinding(em, clock, actor, seen, {
    check: (finding) => checkDispute(finding, actor),
    change: { disputed: true },
    entry: (finding) => ({
      type: 'finding.disputed',
      ...subjectEntry(finding.subject),
      clauses: [finding.clause],
      facts: { findingId: finding.id },
      actor: actor.account,
      occurredOn: clock.today(),
    }),
  });
}
