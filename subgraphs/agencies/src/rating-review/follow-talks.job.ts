import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { enforcementEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { fixedClock } from '@chengan/shared/time/clock';
import { type Day, dayOfInstant } from '@chengan/shared/time/day';
import { ratingInForce } from '../star-rating/star-rating.store.ts';
import { storeReview } from './open-review.command.ts';

interface Event {
  readonly agency: string;
  readonly cause: 'TALK' | 'CRITICISM';
  readonly source: string;
  readonly on: Day;
  readonly summary: string;
}

/**
 * A talk held with an agency whose stars are in force, or a circulated criticism of it, opens a review at the bureau
 * that rated (S-7.6.4). It changes nothing of the rating: an official decides. The same event opens one review, however
 * often it is told.
 */
export async function followTalks(em: Em, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries) {
    for (const { agency, cause, source, on, summary } of eventsIn(entry)) {
      const rating = await ratingInForce(em, agency, on);
      if (!rating) continue;
      // opened on the day on which it was told, so that a replay gives the same
      const clock = fixedClock(dayOfInstant(Date.parse(entry.recordedAt)));
      await storeReview(em, clock, rating, {
        id: newId(clock),
        cause,
        source,
        occurredOn: on,
        summary,
        openedBy: 'system:talks',
      });
    }
  }
}

function eventsIn({ type, facts, occurredOn }: JournalEntry): Event[] {
  if (type === 'talk.held') {
    const { talkId, subject, heldOn } = enforcementEvents['talk.held'].parse(facts);
    if (subject.kind !== 'AGENCY') return [];
    return [
      {
        agency: subject.id,
        cause: 'TALK',
        source: talkId,
        on: heldOn,
        summary: `${heldOn} 被应急管理部门约谈`,
      },
    ];
  }
  if (type !== 'notice.published') return [];
  const { noticeId, kind, title, subjects, decidedOn } = enforcementEvents['notice.published'].parse(facts);
  if (kind !== 'PUBLIC_CENSURE') return [];
  const on = decidedOn ?? occurredOn;
  return subjects
    .filter((subject) => subject.kind === 'AGENCY')
    .map(({ id }) => ({ agency: id, cause: 'CRITICISM', source: noticeId, on, summary: title }));
}
