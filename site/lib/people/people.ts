import { z } from 'zod';
import type { HubAnswer } from '../hub/problem.ts';
import { askIdentity } from '../session/identity.ts';
import { HOLDER_KINDS, ROLES } from '../session/seat.ts';

const role = z.enum([...ROLES, 'system']);

const people = z.object({
  people: z.array(
    z.object({
      account: z.string(),
      name: z.string(),
      emailMasked: z.string(),
      twoFactor: z.boolean(),
      seat: z.string(),
      role,
      grantedAt: z.string(),
      waiting: z.boolean().default(false),
      self: z.boolean(),
    }),
  ),
});

const waiting = z.object({
  seats: z.array(
    z.object({
      seat: z.string(),
      name: z.string(),
      emailMasked: z.string(),
      holderName: z.string(),
      holderNameEn: z.string(),
      role,
      grantedBy: z.string(),
      grantedByName: z.string().nullable(),
      grantedAt: z.string(),
      mine: z.boolean(),
    }),
  ),
});

const invitations = z.object({
  invitations: z.array(
    z.object({
      id: z.string(),
      emailMasked: z.string(),
      kind: z.enum(HOLDER_KINDS),
      holder: z.string(),
      holderName: z.string().nullish(),
      role,
      createdAt: z.string(),
      expiresAt: z.string(),
      state: z.enum(['OPEN', 'ACCEPTED', 'WITHDRAWN', 'EXPIRED']),
    }),
  ),
});

/** Somebody's seat at the organisation of the one who asks. */
export type PersonInSeat = z.output<typeof people>['people'][number];
export type SentInvitation = z.output<typeof invitations>['invitations'][number];

/** Who holds which post, by name. Refused for whoever manages no people. */
export async function peopleHere(): Promise<HubAnswer<readonly PersonInSeat[]>> {
  const answer = await askIdentity('/people/list', people);
  return answer.ok ? { ok: true, value: answer.value.people } : answer;
}

/** A post that waits for a second person to confirm it. */
export type WaitingSeat = z.output<typeof waiting>['seats'][number];

/** The posts that the visitor may confirm, or sees wait. */
export async function seatsToConfirm(): Promise<HubAnswer<readonly WaitingSeat[]>> {
  const answer = await askIdentity('/people/to-confirm', waiting);
  return answer.ok ? { ok: true, value: answer.value.seats } : answer;
}

/** The invitations of one's own organisation. */
export async function sentInvitations(): Promise<HubAnswer<readonly SentInvitation[]>> {
  const answer = await askIdentity('/invitations/list', invitations);
  return answer.ok ? { ok: true, value: answer.value.invitations } : answer;
}
