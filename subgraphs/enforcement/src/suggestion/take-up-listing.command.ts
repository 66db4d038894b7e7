import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import type { Listing } from '../listing/listing.ts';
import { nextRevision } from '../revision/revision.ts';
import { changeSuggestion, holdOpenListingSuggestions } from './suggestion.store.ts';

/** A proposed blacklist entry takes up what suggested it, in the same transaction; returns the ids of the suggestions. */
export async function takeUpWithListing(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, register, authority, subject }: Listing,
): Promise<readonly string[]> {
  if (register !== 'LOCAL_BLACKLIST') return [];
  const open = await holdOpenListingSuggestions(em, authority, subject);
  for (const suggestion of open) {
    await changeSuggestion(em, suggestion, {
      state: 'ADOPTED',
      listing: id,
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      ...nextRevision(suggestion, actor, instantOf(clock)),
    });
  }
  return open.map((one) => one.id);
}
