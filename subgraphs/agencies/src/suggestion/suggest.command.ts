import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import { append } from '@chengan/shared/journal/journal';
import type { Clock } from '@chengan/shared/time/clock';
import { isSuggestible, type Suggestion } from './suggestion.ts';
import { insertSuggestion, markWithdrawn } from './suggestion.store.ts';

/** Who suggests, as the journal keeps it: nobody did it, a rule noticed it. */
const DETECTOR = 'system:detector';

/**
 * Keeps what detectors noticed and tells enforcement by `suggestion.made`, in the caller's transaction. What is there
 * under its key already, and what happened while the act of the clause was not in force, is left out. Returns how many
 * are new.
 */
export async function suggest(em: Em, clock: Clock, noticed: readonly Suggestion[]): Promise<number> {
  const fitting = noticed.filter(isSuggestible);
  if (fitting.length === 0) return 0;
  return seeingAll(em, async (em) => {
    const made: { id: string; suggestion: Suggestion }[] = [];
    for (const suggestion of fitting) {
      const id = newId(clock);
      if (await insertSuggestion(em, id, suggestion, clock.now())) made.push({ id, suggestion });
    }
    if (made.length === 0) return 0;
    await append(
      em,
      clock,
      made.map(({ id, suggestion: { subject, clause, occurredOn, ...rest } }) => ({
        type: 'suggestion.made',
        subjectKind: subject.kind === 'AGENCY' ? 'Agency' : 'Expert',
        subjectId: subject.id,
        clauses: [clause],
        facts: { suggestionId: id, subject, clause, occurredOn, ...rest },
        actor: DETECTOR,
        occurredOn: clock.today(),
      })),
    );
    return made.length;
  });
}

/** Takes a suggestion back whose fact turned out otherwise; nothing where there is none or it was taken back before. */
export async function withdrawSuggestion(em: Em, clock: Clock, key: string, reason: string): Promise<void> {
  await seeingAll(em, async (em) => {
    const withdrawn = await markWithdrawn(em, key, reason, clock.now());
    if (!withdrawn) return;
    const { id, subjectKind, subject, clause } = withdrawn;
    await append(em, clock, [
      {
        type: 'suggestion.withdrawn',
        subjectKind: subjectKind === 'AGENCY' ? 'Agency' : 'Expert',
        subjectId: subject,
        clauses: [clause],
        facts: { suggestionId: id, reason },
        actor: DETECTOR,
        occurredOn: clock.today(),
      },
    ]);
  });
}
