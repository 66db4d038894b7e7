import type { Em } from '@chengan/shared/database/database';
import type { HolderKind } from '@chengan/shared/permission/roles';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { acting } from '../acting.ts';
import { record } from '../journal-entry.ts';
import { APART_DAYS } from '../password-reset/may-reset.ts';
import { hasMadeReset } from '../password-reset/password-reset.store.ts';
import { NOT_YOURSELF, refuse } from '../refuse.ts';
import { isHolderKind, type Seat } from '../seat/seat.ts';
import { seatById, seatsOf } from '../seat/seat.store.ts';
import { isFresh, STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import { removeSecondFactor } from '../second-factor/second-factor.store.ts';
import type { Services } from '../services.ts';
import { endSessions } from '../session/session.store.ts';
import { maskedEmail } from './masked-email.ts';
import { isResponsible, mayEndSeat, mayResetSecondFactor } from './may-manage.ts';
import { emailAt, endSeat, peopleAt } from './people.store.ts';
import { responsibleFor } from './responsible.store.ts';

const accountBody = z.object({ account: z.string().min(1).max(100) });

/** Both or neither; neither, or both left empty: the holder of the seat in use. */
const given = (text: unknown) => (text === '' ? undefined : text);
const atHolder = z
  .object({
    kind: z.preprocess(given, z.string().refine(isHolderKind).optional()),
    holder: z.preprocess(given, z.string().max(100).optional()),
  })
  .refine(({ kind, holder }) => (kind === undefined) === (holder === undefined))
  .optional();

/** GET /people/list, POST /people/reveal, /people/end-seat, /people/reset-second-factor. */
export function peopleEndpoints(services: Services) {
  const { clock } = services;
  return {
    people: createAuthEndpoint('/people/list', { method: 'GET', query: atHolder }, async (ctx) => {
      const { em, seat, actor } = await acting(services, ctx, 'people:manage');
      const { kind, holder } = await holderAsked(em, seat, ctx.query);
      const people = (await peopleAt(em, kind, holder)).map(({ email, ...person }) => ({
        ...person,
        emailMasked: maskedEmail(email),
        kind,
        holder,
        self: person.account === actor.account,
      }));
      return ctx.json({ people });
    }),
    revealEmail: createAuthEndpoint('/people/reveal', { method: 'POST', body: accountBody }, async (ctx) => {
      const { em, seat, actor } = await acting(services, ctx, 'people:manage');
      const { account } = ctx.body;
      const email = await em.transactional(async (tx) => {
        const found = await emailAt(tx, seat.kind, seat.holder, account);
        if (found === undefined) throw refuse('NOT_FOUND', UNKNOWN_PERSON);
        // who saw it is written down before it is shown, or it is not shown
        await record(tx, clock, {
          type: 'email.revealed',
          actor: actor.account,
          about: { kind: 'Account', id: account },
        });
        return found;
      });
      return ctx.json({ email });
    }),
    endSeat: createAuthEndpoint(
      '/people/end-seat',
      { method: 'POST', body: z.object({ seat: z.uuid(), reason: z.string().trim().min(1).max(500) }) },
      async (ctx) => {
        const { em, seat: own, actor } = await acting(services, ctx, 'people:manage');
        const { reason } = ctx.body;
        const seat = await seatById(em, ctx.body.seat);
        if (seat?.account === actor.account) throw refuse('FORBIDDEN', NOT_YOURSELF);
        const responsible = seat && (await responsibleFor(em, seat.kind, seat.holder));
        if (!seat || !mayEndSeat(own, seat, responsible)) throw refuse('NOT_FOUND', UNKNOWN_SEAT);
        const { id, account, kind, holder, role } = seat;
        await em.transactional(async (tx) => {
          const isEnded = await endSeat(tx, { seat: id, by: actor.account, at: clock.now(), reason });
          if (!isEnded) throw refuse('CONFLICT', UNKNOWN_SEAT);
          await record(tx, clock, {
            type: 'seat.ended',
            actor: actor.account,
            about: { kind: 'Account', id: account },
            facts: { seat: id, kind, holder, role, reason },
          });
        });
        return ctx.json({ seat: id });
      },
    ),
    resetSecondFactor: createAuthEndpoint(
      '/people/reset-second-factor',
      { method: 'POST', body: accountBody },
      async (ctx) => {
        const { em, seat: own, actor } = await acting(services, ctx, 'people:manage');
        const { account } = ctx.body;
        if (account === actor.account) throw refuse('FORBIDDEN', NOT_YOURSELF);
        if (!mayResetSecondFactor(own, account, await seatsOf(em, account)))
          throw refuse('NOT_FOUND', UNKNOWN_PERSON);
        if (!isFresh(actor.steppedUpAt, clock.now())) throw refuse('FORBIDDEN', STEP_UP_REQUIRED);
        // with both, whoever made the link could take the account over
        const since = clock.now() - APART_DAYS * 86_400_000;
        if (await hasMadeReset(em, actor.account, account, since))
          throw refuse('FORBIDDEN', ANOTHER_ADMINISTRATOR);
        await em.transactional(async (tx) => {
          await removeSecondFactor(tx, account);
          const sessions = await endSessions(tx, account);
          await record(tx, clock, {
            type: 'second-factor.reset',
            actor: actor.account,
            about: { kind: 'Account', id: account },
            facts: { sessions },
          });
        });
        return ctx.json({ account });
      },
    ),
  };
}

/** The holder whose people are asked for: one's own, or one that one's authority brought in. */
async function holderAsked(
  em: Em,
  own: Seat,
  { kind, holder }: { readonly kind?: HolderKind | undefined; readonly holder?: string | undefined } = {},
): Promise<{ readonly kind: HolderKind; readonly holder: string }> {
  if (kind === undefined || holder === undefined) return own;
  if (kind === own.kind && holder === own.holder) return own;
  if (!isResponsible(own, kind, await responsibleFor(em, kind, holder)))
    throw refuse('NOT_FOUND', UNKNOWN_HOLDER);
  return { kind, holder };
}

const UNKNOWN_HOLDER = {
  code: 'HOLDER_UNKNOWN',
  message: '没有这个单位，或者其人员不归您管理。',
  messageEn: 'There is no such holder, or its people are not yours to manage.',
};

const ANOTHER_ADMINISTRATOR = {
  code: 'ANOTHER_PERSON_REQUIRED',
  message: `您在 ${APART_DAYS} 天内为此人重设过密码，其动态口令须由另一名管理员解除。`,
  messageEn: `You made a password link for this person within ${APART_DAYS} days; another administrator has to take the second factor off.`,
};

export const UNKNOWN_PERSON = {
  code: 'PERSON_UNKNOWN',
  message: '本单位没有此人，或者您不能管理其账户。',
  messageEn: 'There is no such person here, or their account is not yours to manage.',
};

const UNKNOWN_SEAT = {
  code: 'SEAT_UNKNOWN',
  message: '没有这个身份，或者它已经终止，或者不归您管理。',
  messageEn: 'There is no such seat, or it has ended, or it is not yours to manage.',
};
