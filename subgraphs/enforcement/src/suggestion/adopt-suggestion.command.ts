import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import type { CreditPart } from '../finding/finding.ts';
import { proposeFinding } from '../finding/propose-finding.command.ts';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { nextRevision, type Seen, withRevision } from '../revision/revision.ts';
import { checkAdoption } from './check-decision.ts';
import { type Suggestion, SUGGESTION_STATE_NAMES } from './suggestion.ts';
import { changeSuggestion, holdSuggestion } from './suggestion.store.ts';

export interface Adoption extends Seen {
  /** The public line; default: as the detector worded it. */
  readonly summary?: string | null | undefined;
  /** Why the clause applies; default: the evidence. */
  readonly reason?: string | null | undefined;
  /** The part of the score; default: as the detector said, else by the quarter of the conduct. */
  readonly part?: CreditPart | null | undefined;
}

/** What a finding's reason may hold. */
const LONGEST_REASON = 2_000;

/**
 * Takes a suggestion up: proposes the finding that it suggests, exactly as `proposeFinding` does and with all its checks,
 * and journals `suggestion.adopted`. Whoever does so is the proposer; another person confirms. Refusals: NOT_FOUND,
 * SUGGESTION_NOT_OPEN, CHANGED_MEANWHILE, FORBIDDEN, LISTING_SUGGESTED, and those of `proposeFinding`.
 */
export async function adoptSuggestion(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, revision, ...amended }: Adoption,
): Promise<Outcome<Suggestion>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const suggestion = await holdSuggestion(em, id);
    if (!suggestion) return refused(notFound('线索', 'suggestion'));
    const stands = checkAdoption(suggestion, actor);
    const name = SUGGESTION_STATE_NAMES[suggestion.state];
    const [first, ...more] = withRevision(revision, suggestion, name, stands);
    if (first) return refused(first, ...more);
    const proposed = await proposeFinding(em, clock, actor, {
      subject: suggestion.subject,
      clause: suggestion.clause,
      occurredOn: suggestion.occurredOn,
      place: suggestion.place,
      part: amended.part ?? suggestion.part,
      violation: suggestion.violation,
      summary: amended.summary ?? suggestion.summary,
      reason: amended.reason ?? evidenceText(suggestion),
    });
    if (!proposed.ok) return proposed;
    const adopted = await changeSuggestion(em, suggestion, {
      state: 'ADOPTED',
      finding: proposed.value.id,
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      ...nextRevision(suggestion, actor, instantOf(clock)),
    });
    await append(em, clock, [
      {
        type: 'suggestion.adopted',
        subjectKind: 'Suggestion',
        subjectId: id,
        clauses: [suggestion.clause],
        facts: { suggestionId: id, findingId: proposed.value.id },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return ok(adopted);
  });
}

/** The evidence as the reason of a finding, line by line. */
function evidenceText({ evidence }: Suggestion): string | null {
  const text = evidence.map(({ zh }) => zh).join('\n');
  return text === '' ? null : [...text].slice(0, LONGEST_REASON).join('');
}
