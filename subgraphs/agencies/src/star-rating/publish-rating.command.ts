import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Clock } from '@chengan/shared/time/clock';
import type { StarAccount } from './account.ts';
import { cancelRating, insertRating, type RatingOfCycle, replaceRating } from './star-rating.store.ts';

/** What an application comes to: the account as announced, with the facts that it rests on. */
export interface PublishedRating {
  readonly agency: string;
  /** The county-level bureau that rates (S-7.1); its leader publishes. */
  readonly authority: string;
  readonly cycle: number;
  readonly account: StarAccount;
  readonly facts: unknown;
  readonly application: string;
  readonly actor: string;
}

/**
 * Stores and journals the rating of an application that was announced and graded. Only the last step of the course
 * calls it (S-7.3), after every check; the bureau's former rating of an older cycle ends.
 */
export async function insertPublished(
  em: Em,
  clock: Clock,
  { agency, authority, cycle, account, facts, application, actor }: PublishedRating,
): Promise<void> {
  const publishedOn = clock.today();
  await insertRating(em, {
    id: newId(clock),
    agency,
    cycle,
    publishedOn,
    decidedBy: authority,
    actor,
    facts,
    account,
    application,
  });
  await append(em, clock, [published(agency, cycle, account, actor, publishedOn)]);
}

export interface Change {
  readonly actor: string;
  readonly reason: string;
}

/** Takes a rating's stars away from today on, and says so in the journal (S-7.6.3, S-7.6.4). */
export async function cancelPublished(
  em: Em,
  clock: Clock,
  { id, agency, cycle }: RatingOfCycle,
  { actor, reason, clause }: Change & { readonly clause: ClauseId },
): Promise<void> {
  const on = clock.today();
  await cancelRating(em, id, on, reason, clause);
  await append(em, clock, [
    {
      type: 'star-rating.cancelled',
      subjectKind: 'Agency',
      subjectId: agency,
      clauses: [clause],
      facts: { creditCode: agency, cycle, reason },
      actor,
      occurredOn: on,
    },
  ]);
}

/** Puts a lower rating of the same cycle in the place of one, from today on (S-7.6.4); the former stays in the history. */
export async function lowerPublished(
  em: Em,
  clock: Clock,
  rating: RatingOfCycle,
  { actor, reason, account, facts }: Change & { readonly account: StarAccount; readonly facts: unknown },
): Promise<void> {
  const { agency, cycle, decidedBy } = rating;
  const on = clock.today();
  await replaceRating(em, rating, {
    id: newId(clock),
    agency,
    cycle,
    publishedOn: on,
    decidedBy,
    actor,
    facts,
    account,
    application: rating.application,
    reason,
  });
  await append(em, clock, [
    {
      type: 'star-rating.lowered',
      subjectKind: 'Agency',
      subjectId: agency,
      clauses: ['S-7.6.4'],
      facts: { creditCode: agency, cycle, from: rating.band, band: account.band, score: account.score },
      actor,
      occurredOn: on,
    },
    published(agency, cycle, account, actor, on),
  ]);
}

function published(
  agency: string,
  cycle: number,
  { basis, band, score }: StarAccount,
  actor: string,
  occurredOn: ReturnType<Clock['today']>,
) {
  return {
    type: 'star-rating.published',
    subjectKind: 'Agency',
    subjectId: agency,
    clauses: basis,
    facts: { creditCode: agency, cycle, band, score },
    actor,
    occurredOn,
  };
}
