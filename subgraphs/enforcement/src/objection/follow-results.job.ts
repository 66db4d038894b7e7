import type { Em } from '@chengan/shared/database/database';
import { agencyEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { forgetClosed, keepClosed } from '../finding/closed-sheet.store.ts';
import { keepResultNotice } from './objection.store.ts';

/**
 * Follows the yearly cycle: while results are on public notice, findings of the cycle may be objected to; to a part that
 * is closed no finding is added.
 */
export async function followResults(em: Em, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries) await take(em, entry);
}

async function take(em: Em, { type, facts, actor }: JournalEntry): Promise<void> {
  if (type === 'credit-results.announced') return keepResultNotice(em, agencyEvents[type].parse(facts));
  if (type !== 'score-sheet.closed' && type !== 'score-sheet.reopened') return;
  const { creditCode: agency, ...sheet } = agencyEvents[type].parse(facts);
  return type === 'score-sheet.closed'
    ? keepClosed(em, { agency, ...sheet }, actor)
    : forgetClosed(em, { agency, ...sheet });
}
