import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { type Outcome, type Problem, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { type Event, record } from '../journal-entry.ts';
import { addPerson } from '../people/people.store.ts';
import { bringerOf } from '../people/responsible.store.ts';
import { NOT_YOURSELF } from '../refuse.ts';
import { hasConfirmer } from '../seat/confirm.store.ts';
import { type Confirmation, confirmationOf } from '../seat/confirmation.ts';
import { grantSeat, hadRole, hasHead, lockHolder } from '../seat/seat.store.ts';
import { SEATS_IN_CONFLICT } from '../seat/seats-in-conflict.ts';
import type { Offer } from './invitation.ts';
import { markAccepted } from './invitation.store.ts';
import { mayHead } from './may-invite.ts';

/** Whoever accepts: somebody with an account, or a new person with what makes one. */
export type Accepting =
  | { readonly kind: 'known'; readonly account: string }
  | { readonly kind: 'new'; readonly account: string; readonly name: string; readonly passwordHash: string };

/**
 * Takes up an offer: the account where there is none, the seat, the end of the invitation, in one transaction of `em`,
 * which must be one in which the name of whoever accepts has been told. Refused as a whole with INVITATION_INVALID when
 * it is used up meanwhile, SEAT_HELD, NOT_YOURSELF. A post that decides, given by a person, waits for a second one to
 * confirm it, but for the first of its role at an authority while nobody else could.
 */
export async function accept(
  em: Em,
  clock: Clock,
  offer: Offer,
  who: Accepting,
): Promise<Outcome<{ readonly account: string; readonly seat: string }>> {
  const { account } = who;
  if (account === offer.invitedBy) return refused(NOT_YOURSELF);
  const refusals: Problem[] = [];
  const seat = newId(clock);
  await em
    .transactional(async (tx) => {
      const isThere = who.kind === 'known' || (await addPerson(tx, { ...who, email: offer.email }));
      const confirmation = await confirmationFor(tx, offer, account);
      const problem = isThere
        ? await take(tx, clock, offer, { account, seat, confirmation })
        : INVITATION_INVALID;
      if (problem) {
        refusals.push(problem);
        throw new Error('refused'); // nothing of it stays
      }
      await record(tx, clock, ...events(offer, who, seat, confirmation));
    })
    .catch((error: unknown) => {
      if (refusals.length === 0) throw error;
    });
  const [first, ...more] = refusals;
  return first ? refused(first, ...more) : { ok: true, value: { account, seat } };
}

async function take(
  em: Em,
  clock: Clock,
  offer: Offer,
  {
    account,
    seat,
    confirmation,
  }: { readonly account: string; readonly seat: string; readonly confirmation: Confirmation },
): Promise<Problem | undefined> {
  const { id, kind, holder, name, role, invitedBy } = offer;
  if (!(await isStillWanted(em, offer))) return INVITATION_INVALID;
  if (!(await markAccepted(em, id, account, clock.now()))) return INVITATION_INVALID;
  const granted = await grantSeat(em, {
    id: seat,
    account,
    kind,
    holder,
    holderName: name ?? null,
    role,
    by: invitedBy,
    confirmation,
    at: clock.now(),
  });
  if (granted === 'in conflict') return SEATS_IN_CONFLICT;
  return granted === 'held' ? SEAT_HELD : undefined;
}

/** Posts of one authority are given one after the other: of two first ones at once only one is the first. */
async function confirmationFor(em: Em, offer: Offer, account: string): Promise<Confirmation> {
  const { kind, holder, role, inviterKind, invitedBy } = offer;
  if (kind !== 'AUTHORITY') return 'NOT_NEEDED';
  await lockHolder(em, kind, holder);
  return confirmationOf(
    { kind, role },
    {
      byPerson: inviterKind !== null,
      hadBefore: await hadRole(em, kind, holder, role),
      hasConfirmer: await hasConfirmer(em, holder, [invitedBy, account]),
    },
  );
}

/** Two invitations of a first manager may be accepted at the same time, or one long after another authority's. */
async function isStillWanted(em: Em, { kind, holder, inviterKind, inviterHolder }: Offer): Promise<boolean> {
  if (inviterKind !== 'AUTHORITY' || inviterHolder === null || kind === 'AUTHORITY') return true;
  await lockHolder(em, kind, holder);
  const known = { hasHead: await hasHead(em, kind, holder), bringer: await bringerOf(em, kind, holder) };
  return mayHead(inviterHolder, { kind, holder }, known);
}

function events(offer: Offer, who: Accepting, seat: string, confirmation: Confirmation): readonly Event[] {
  const { id, kind, holder, role, invitedBy } = offer;
  const { account } = who;
  return [
    {
      type: 'invitation.accepted',
      actor: account,
      about: { kind: 'Invitation', id },
      facts: { account, newAccount: who.kind === 'new', kind, holder, role },
    },
    {
      type: 'seat.granted',
      actor: account,
      facts: { seat, kind, holder, role, grantedBy: invitedBy, confirmation },
    },
  ];
}

export const INVITATION_INVALID: Problem = {
  code: 'INVITATION_INVALID',
  message: '邀请链接无效：可能已被使用、撤回或超过 7 天；请向邀请人索取新的链接。',
  messageEn:
    'This invitation is not good: it may have been used, withdrawn, or be over 7 days old; ask whoever invited you for a new one.',
};

const SEAT_HELD: Problem = {
  code: 'SEAT_HELD',
  message: '您已担任此职，无须再次接受邀请。',
  messageEn: 'You hold this post already.',
};
