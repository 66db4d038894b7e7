import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { type Outcome, type Problem, refused } from '@chengan/shared/outcome/outcome';
import { isRoleOf } from '@chengan/shared/permission/roles';
import type { Clock } from '@chengan/shared/time/clock';
import { z } from 'zod';
import { record } from '../journal-entry.ts';
import { accountOfEmail } from '../people/people.store.ts';
import { bringerOf } from '../people/responsible.store.ts';
import type { Seat } from '../seat/seat.ts';
import { hasHead, seatsOf } from '../seat/seat.store.ts';
import { conflict, SEATS_IN_CONFLICT } from '../seat/seats-in-conflict.ts';
import { isFresh, STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import { checkHolder } from './holder-problems.ts';
import { type Invited, INVITATION_DAYS } from './invitation.ts';
import { addInvitation, newToken } from './invitation.store.ts';
import { mayInvite } from './may-invite.ts';

/** Who invites: a person in a seat, or the command line of the installation. */
export type Inviter =
  | {
      readonly kind: 'person';
      readonly seat: Seat;
      readonly email: string;
      readonly steppedUpAt: number | undefined;
    }
  | { readonly kind: 'system'; readonly name: string };

export interface Made {
  readonly id: string;
  /** Shown once, kept nowhere. */
  readonly link: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/**
 * Invites somebody to a seat. Refused with MAY_NOT_INVITE, NOT_YOURSELF, SEATS_IN_CONFLICT, STEP_UP_REQUIRED, and whatever is wrong with
 * e-mail and holder. Whether the e-mail has an account elsewhere makes no difference to the answer.
 */
export async function invite(
  em: Em,
  clock: Clock,
  siteOrigin: string,
  inviter: Inviter,
  asked: Invited,
): Promise<Outcome<Made>> {
  const { holder, problems: ofHolder } = checkHolder(asked.kind, asked.holder.trim(), asked.name);
  const invited: Invited = { ...asked, holder, email: asked.email.trim().toLowerCase() };
  const ofPost = [...ofHolder, ...(isRoleOf(invited.kind, invited.role) ? [] : [UNKNOWN_ROLE])];
  const problems = [
    ...emailProblems(invited.email),
    ...ofPost,
    // of a post that there is not, nobody can say who may hand it out
    ...(ofPost.length === 0 ? await postProblems(em, inviter, invited) : []),
    ...(ofPost.length === 0 ? await conflictProblems(em, inviter, invited) : []),
    ...selfProblems(inviter, invited),
  ];
  const [first, ...more] = problems;
  if (first) return refused(first, ...more);
  if (!hasProved(inviter, invited, clock.now())) return refused(STEP_UP_REQUIRED);
  const { token, hash } = newToken();
  const id = newId(clock);
  const now = clock.now();
  const expiresAt = now + INVITATION_DAYS * 86_400_000;
  const person = inviter.kind === 'person' ? inviter : undefined;
  const actor = inviter.kind === 'person' ? inviter.seat.account : inviter.name;
  await em.transactional(async (tx) => {
    await addInvitation(tx, {
      ...invited,
      id,
      tokenHash: hash,
      invitedBy: actor,
      ...(person ? { inviterSeat: person.seat } : {}),
      createdAt: now,
      expiresAt,
    });
    const { kind, role } = invited;
    await record(tx, clock, {
      type: 'invitation.created',
      actor,
      about: { kind: 'Invitation', id },
      facts: { kind, holder, role, expiresAt: new Date(expiresAt).toISOString() },
    });
  });
  const link = `${siteOrigin}/desk/invitation#${token}`;
  return { ok: true, value: { id, link, expiresAt: new Date(expiresAt).toISOString() } };
}

async function postProblems(em: Em, inviter: Inviter, invited: Invited): Promise<Problem[]> {
  if (inviter.kind === 'system') return [];
  const { kind, holder } = invited;
  const known = { hasHead: await hasHead(em, kind, holder), bringer: await bringerOf(em, kind, holder) };
  return mayInvite(inviter.seat, invited, known) ? [] : [MAY_NOT_INVITE];
}

/** An official is made only by somebody who has just shown to be the administrator: a session left open makes none. */
function hasProved(inviter: Inviter, { kind }: Invited, now: number): boolean {
  return inviter.kind === 'system' || kind !== 'AUTHORITY' || isFresh(inviter.steppedUpAt, now);
}

/**
 * Seats that do not go together, as far as the inviter knows of them: those at their own holder, and all for the command
 * line. Of the others an answer would tell who works where; they are refused at accepting.
 */
async function conflictProblems(em: Em, inviter: Inviter, { email, kind }: Invited): Promise<Problem[]> {
  const account = await accountOfEmail(em, email);
  const seats = account === undefined ? [] : await seatsOf(em, account);
  const known = seats.filter((seat) => inviter.kind === 'system' || isSameHolder(seat, inviter.seat));
  return known.some((seat) => conflict(seat.kind, kind)) ? [{ ...SEATS_IN_CONFLICT, field: 'email' }] : [];
}

function isSameHolder(one: Seat, other: Seat): boolean {
  return one.kind === other.kind && one.holder === other.holder;
}

function selfProblems(inviter: Inviter, invited: Invited): Problem[] {
  return inviter.kind === 'person' && invited.email === inviter.email.toLowerCase() ? [NOT_ONESELF] : [];
}

function emailProblems(email: string): Problem[] {
  if (z.email().max(254).safeParse(email).success) return [];
  return [
    {
      code: 'EMAIL_MALFORMED',
      message: '请填写有效的邮箱地址。',
      messageEn: 'Give a valid e-mail address.',
      field: 'email',
    },
  ];
}

export const MAY_NOT_INVITE: Problem = {
  code: 'MAY_NOT_INVITE',
  message: '您现在使用的身份不能邀请他人担任此职。',
  messageEn: 'Your seat in use may not invite anybody to this post.',
};

const UNKNOWN_ROLE: Problem = {
  code: 'ROLE_UNKNOWN',
  message: '没有这个角色。',
  messageEn: 'There is no such role.',
  field: 'role',
};

const NOT_ONESELF: Problem = {
  code: 'NOT_YOURSELF',
  message: '不能邀请本人，本人的任职须由另一名管理员办理。',
  messageEn: 'Nobody invites themselves; another administrator must.',
  field: 'email',
};
