import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { nextRevision, type Seen, withRevision } from '../revision/revision.ts';
import { checkDismissal } from './check-decision.ts';
import { type Suggestion, SUGGESTION_STATE_NAMES } from './suggestion.ts';
import { changeSuggestion, holdSuggestion } from './suggestion.store.ts';

/**
 * Decides that nothing comes of a suggestion, for a reason, and journals `suggestion.dismissed`; the subject is not named
 * there. It stays with its key, so that the next run of the detector does not bring it back.
 */
export async function dismissSuggestion(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, revision, reason }: Seen & { readonly reason: string },
): Promise<Outcome<Suggestion>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const suggestion = await holdSuggestion(em, id);
    if (!suggestion) return refused(notFound('线索', 'suggestion'));
    const stands = checkDismissal(suggestion, actor, reason);
    const name = SUGGESTION_STATE_NAMES[suggestion.state];
    const [first, ...more] = withRevision(revision, suggestion, name, stands);
    if (first) return refused(first, ...more);
    const dismissed = await changeSuggestion(em, suggestion, {
      state: 'DISMISSED',
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      decisionReason: reason.trim(),
      ...nextRevision(suggestion, actor, instantOf(clock)),
    });
    await append(em, clock, [
      {
        type: 'suggestion.dismissed',
        subjectKind: 'Suggestion',
        subjectId: id,
        clauses: [suggestion.clause],
        facts: { suggestionId: id, reason: reason.trim() },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return ok(dismissed);
  });
}
