import type { Em } from '@chengan/shared/database/database';
import type { Clock } from '@chengan/shared/time/clock';
import { suggest, withdrawSuggestion } from '../suggestion/suggest.command.ts';
import type { Doubt } from './doubts.ts';
import type { VisitToStore } from './insert-visit.store.ts';
import { keyOf, suggestionsOf } from './suggestions-of.ts';

/**
 * Suggests what a new entry shows, and takes back what the entry that it corrects had shown and it does not: a picture
 * that was added, a list that was completed, a visit that did not take place.
 */
export async function tellDetectors(
  em: Em,
  clock: Clock,
  visit: VisitToStore,
  before: readonly Doubt[],
): Promise<void> {
  const { root, doubts } = visit;
  const still = new Set(doubts.filter(({ suggests }) => suggests !== null).map((one) => keyOf(root, one)));
  for (const doubt of before) {
    const key = keyOf(root, doubt);
    if (doubt.suggests === null || still.has(key)) continue;
    await withdrawSuggestion(em, clock, key, `机构更正了现场服务记录（${visit.input.id}）`);
  }
  await suggest(em, clock, suggestionsOf(visit, doubts));
}
