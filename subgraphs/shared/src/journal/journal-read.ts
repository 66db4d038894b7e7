import type { Em } from '../database/database.ts';
import type { Actor } from '../permission/actor.ts';
import type { Clock } from '../time/clock.ts';
import { append } from './journal.ts';

/** What was read of natural persons, unmasked and not public. */
export interface PersonalRead {
  /** `Expert`, … */
  readonly subjectKind: string;
  readonly subjectIds: readonly string[];
  /** The fields, as the graph names them; never what they held. */
  readonly fields: readonly string[];
}

/**
 * Journals `personal-data.read` for each person, in the journal of the subgraph that owns the data: call it before the
 * data are handed on, so that what cannot be journalled is not shown. Nothing for nobody.
 */
export async function journalRead(
  em: Em,
  clock: Clock,
  actor: Actor,
  { subjectKind, subjectIds, fields }: PersonalRead,
): Promise<void> {
  if (subjectIds.length === 0) return;
  const entries = [...new Set(subjectIds)].map((subjectId) => ({
    type: 'personal-data.read',
    subjectKind,
    subjectId,
    facts: { fields },
    actor: actor.account,
    occurredOn: clock.today(),
  }));
  await em.transactional((em) => append(em, clock, entries));
}
