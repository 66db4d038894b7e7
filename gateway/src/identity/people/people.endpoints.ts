import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { acting } from '../acting.ts';
import { record } from '../journal-entry.ts';
import { NOT_YOURSELF, refuse } from '../refuse.ts';
import { seatById, seatsOf } from '../seat/seat.store.ts';
import { isFresh, STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import { removeSecondFactor } from '../second-factor/second-factor.store.ts';
import type { Services } from '../services.ts';
import { endSessions } from '../session/session.store.ts';
import { maskedEmail } from './masked-email.ts';
import { mayEndSeat, mayResetSecondFactor } from './may-manage.ts';
import { emailAt, endSeat, peopleAt } from './people.store.ts';

const accountBody = z.object({ account: z.string().min(1).max(100) });

/** GET /people/list, POST /people/reveal, /people/end-seat, /people/reset-second-factor. */
export function peopleEndpoints(services: Services) {
  const { clock } = services;
  return {
    people: createAuthEndpoint('/people/list', { method: 'GET' }, async (ctx) => {
      const { em, seat, actor } = await acting(services, ctx, 'people:manage');
      const { kind, holder } = seat;
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
        if (!seat || !mayEndSeat(own, seat)) throw refuse('NOT_FOUND', UNKNOWN_SEAT);
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

const UNKNOWN_PERSON = {
  code: 'PERSON_UNKNOWN',
  message: '本单位没有此人，或者您不能管理其账户。',
  messageEn: 'There is no such person here, or their account is not yours to manage.',
};

const UNKNOWN_SEAT = {
  code: 'SEAT_UNKNOWN',
  message: '没有这个身份，或者它已经终止，或者不归您管理。',
  messageEn: 'There is no such seat, or it has ended, or it is not yours to manage.',
};
