'use server';

import type { FormState } from '../form/state.ts';
import {
  decideListing,
  disputeListing,
  liftListing,
  refuseListing,
  upholdListing,
} from '../hub/listing-files.ts';
import { currentListing as current } from './listing-values.ts';
import { onRecord, performDeed, withReason } from './perform-deed.ts';

const TO = '/desk/listings';

/** Decides a proposed entry; asks for a fresh second factor. */
export async function decide(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id }: { id: string }, revision: number | null) => decideListing(id, revision ?? 0);
  return performDeed(before, data, { schema: onRecord, act, current, to: TO, said: 'decide' });
}

/** Marks an entry as disputed. */
export async function dispute(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id }: { id: string }, revision: number | null) => disputeListing(id, revision);
  return performDeed(before, data, { schema: onRecord, act, current, to: TO, said: 'dispute' });
}

/** Upholds a disputed entry. */
export async function uphold(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id }: { id: string }, revision: number | null) => upholdListing(id, revision);
  return performDeed(before, data, { schema: onRecord, act, current, to: TO, said: 'uphold' });
}

type Reasoned = { id: string; reason: string };

/** Refuses a proposed entry for a reason. */
export async function refuse(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id, reason }: Reasoned, revision: number | null) => refuseListing(id, revision, reason);
  return performDeed(before, data, { schema: withReason, act, current, to: TO, said: 'refuse' });
}

/** Lifts an entry for a reason. */
export async function lift(before: FormState, data: FormData): Promise<FormState> {
  const act = ({ id, reason }: Reasoned, revision: number | null) => liftListing(id, revision, reason);
  return performDeed(before, data, { schema: withReason, act, current, to: TO, said: 'lift' });
}
