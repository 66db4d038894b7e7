import { enforcementEvents } from '../events/events.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Day } from '../time/day.ts';

/** A public decision names these experts, both days inside; null: since it was published, until it is lifted. */
export interface Naming {
  readonly decision: string;
  readonly experts: readonly string[];
  readonly from: Day | null;
  readonly until: Day | null;
}

export type NamingChange =
  | { readonly named: Naming; readonly ended?: never }
  /** The decision was withdrawn or lifted and names nobody from now on. */
  | { readonly ended: string; readonly named?: never };

/**
 * What an entry of enforcement's journal changes in who is named: a notice for its public term, an entry on a list for
 * as long as it holds. Undefined where it names no expert and ends no naming.
 */
export function namingOf({ type, facts }: Pick<JournalEntry, 'type' | 'facts'>): NamingChange | undefined {
  switch (type) {
    case 'notice.published': {
      const { noticeId, subjects, publicUntil } = enforcementEvents[type].parse(facts);
      return named({ decision: noticeId, experts: expertsAmong(subjects), from: null, until: publicUntil });
    }
    case 'notice.withdrawn':
      return { ended: enforcementEvents[type].parse(facts).noticeId };
    case 'listing.decided': {
      const { listingId, subject, from, until } = enforcementEvents[type].parse(facts);
      return named({ decision: listingId, experts: expertsAmong([subject]), from, until });
    }
    case 'listing.lifted': // always journaled on the first day on which it no longer holds
      return { ended: enforcementEvents[type].parse(facts).listingId };
    default:
      return undefined;
  }
}

function named(naming: Naming): NamingChange | undefined {
  return naming.experts.length === 0 ? undefined : { named: naming };
}

function expertsAmong(subjects: readonly { readonly kind: string; readonly id: string }[]): string[] {
  return [...new Set(subjects.filter(({ kind }) => kind === 'EXPERT').map(({ id }) => id))];
}
