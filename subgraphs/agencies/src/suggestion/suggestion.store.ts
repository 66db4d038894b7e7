import type { Em } from '@chengan/shared/database/database';
import type { Suggestion } from './suggestion.ts';

/** Keeps a suggestion; false when its key is there already. `at` in milliseconds since the epoch. */
export async function insertSuggestion(em: Em, id: string, made: Suggestion, at: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `insert into suggestion (id, key, subject_kind, subject, clause, authority, occurred_on, place, part, violation,
       summary, evidence, made_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (key) do nothing returning id`,
    [
      id,
      made.key,
      made.subject.kind,
      made.subject.id,
      made.clause,
      made.authority,
      made.occurredOn,
      made.place ?? null,
      made.part ?? null,
      made.violation ?? null,
      made.summary,
      JSON.stringify(made.evidence),
      new Date(at).toISOString(),
    ],
  );
  return rows.length > 0;
}

export interface Withdrawn {
  readonly id: string;
  readonly subjectKind: 'AGENCY' | 'EXPERT';
  readonly subject: string;
  readonly clause: string;
}

/** Marks the suggestion of that key as taken back; undefined when there is none that stands. */
export async function markWithdrawn(
  em: Em,
  key: string,
  reason: string,
  at: number,
): Promise<Withdrawn | undefined> {
  const [row] = await em.execute<Withdrawn[]>(
    `update suggestion set withdrawn_at = ?, withdrawal_reason = ? where key = ? and withdrawn_at is null
     returning id, subject_kind as "subjectKind", subject, clause`,
    [new Date(at).toISOString(), reason, key],
  );
  return row;
}
