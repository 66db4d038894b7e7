import type { Em } from '@chengan/shared/database/database';
import type { NewEntry } from '@chengan/shared/journal/entry';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, type Problem, ok, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { nextRevision, type Seen, withRevision } from '../revision/revision.ts';
import { STATE_NAMES } from './check-decision.ts';
import type { Finding } from './finding.ts';
import { changeFinding, type FindingChange, holdFinding } from './finding.store.ts';

/** A decision on one finding: what stands against it, what it changes, and what the journal says. */
export interface FindingDecision {
  readonly check: (finding: Finding) => Problem[];
  readonly change: FindingChange;
  readonly entry: (finding: Finding) => NewEntry;
}

/**
 * Holds the finding, decides, writes and journals, in one transaction. Two decisions at once are made one after the
 * other, and the second is refused by the state that the first left. Unknown: NOT_FOUND; a malformed id: ID_MALFORMED;
 * another revision than the one that was looked at: CHANGED_MEANWHILE.
 */
export function changeOneFinding(
  em: Em,
  clock: Clock,
  official: Official,
  seen: Seen,
  decision: FindingDecision,
): Promise<Outcome<Finding>> {
  return decideOneFinding(em, clock, official, seen, () => decision);
}

/** As `changeOneFinding`, for a decision that first reads more about the finding, in the same transaction. */
export async function decideOneFinding(
  em: Em,
  clock: Clock,
  official: Official,
  { id, revision }: Seen,
  decide: (em: Em, finding: Finding) => FindingDecision | Promise<FindingDecision>,
): Promise<Outcome<Finding>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const finding = await holdFinding(em, id);
    if (!finding) return refused(notFound('认定', 'finding'));
    const decision = await decide(em, finding);
    const stands = decision.check(finding);
    const [first, ...more] = withRevision(revision, finding, STATE_NAMES[finding.state], stands);
    if (first) return refused(first, ...more);
    const changed = await changeFinding(em, finding, {
      ...decision.change,
      ...nextRevision(finding, official, instantOf(clock)),
    });
    await append(em, clock, [decision.entry(changed)]);
    return ok(changed);
  });
}
