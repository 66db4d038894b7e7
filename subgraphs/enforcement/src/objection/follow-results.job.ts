import type { Em } from '@chengan/shared/database/database';
import { agencyEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { keepResultNotice } from './objection.store.ts';

/** Follows the public notices of yearly results: while one runs, findings of its cycle may be objected to. */
export async function followResults(em: Em, entries: readonly JournalEntry[]): Promise<void> {
  for (const { type, facts } of entries) {
    if (type !== 'credit-results.announced') continue;
    await keepResultNotice(em, agencyEvents[type].parse(facts));
  }
}
