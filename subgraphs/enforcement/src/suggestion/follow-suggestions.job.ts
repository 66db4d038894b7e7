import type { Em } from '@chengan/shared/database/database';
import { agencyEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { impossible } from './check-made.ts';
import { blacklistSuggestion } from './blacklist.ts';
import { hasBlacklistEntrySince } from './blacklist.store.ts';
import { keepSuggestion, takeBack } from './suggestion.store.ts';

/** Takes what `agencies` noticed onto the desks, and a published blacklist grade as the suggestion of an entry. */
export async function followSuggestions(em: Em, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries) await take(em, entry);
}

async function take(em: Em, { type, facts, id, occurredOn, recordedAt }: JournalEntry): Promise<void> {
  switch (type) {
    case 'suggestion.made': {
      const { suggestionId, subject, ...made } = agencyEvents[type].parse(facts);
      const about = { kind: subject.kind, code: subject.id };
      const reasons = impossible({ ...made, subject: about });
      return keepSuggestion(em, {
        ...made,
        id: suggestionId,
        proposes: 'FINDING',
        subject: about,
        place: made.place ?? null,
        part: made.part ?? null,
        violation: made.violation ?? null,
        state: reasons.length > 0 ? 'REFUSED' : 'OPEN',
        decisionReason: reasons.length > 0 ? reasons.map(({ zh }) => zh).join('；') : null,
        madeAt: recordedAt,
      });
    }
    case 'suggestion.withdrawn': {
      const { suggestionId, reason } = agencyEvents[type].parse(facts);
      return takeBack(em, suggestionId, reason, recordedAt);
    }
    case 'credit-grade.published': {
      const suggested = blacklistSuggestion(agencyEvents[type].parse(facts), occurredOn);
      if (!suggested || (await hasBlacklistEntrySince(em, suggested.subject.code, suggested.since))) return;
      const { since: _, ...made } = suggested;
      return keepSuggestion(em, { ...made, id, state: 'OPEN', decisionReason: null, madeAt: recordedAt });
    }
    default: // nothing to suggest
  }
}
