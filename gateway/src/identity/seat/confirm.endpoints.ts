import { allAuthorities, authorityById } from '@chengan/shared/authority/authority';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { acting } from '../acting.ts';
import { record } from '../journal-entry.ts';
import { maskedEmail } from '../people/masked-email.ts';
import { NOT_YOURSELF, refuse } from '../refuse.ts';
import { isFresh, STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import type { Services } from '../services.ts';
import { markConfirmed, waitingSeat, waitingSeats } from './confirm.store.ts';
import { mayConfirmAt } from './confirmation.ts';

/** GET /people/to-confirm, POST /people/confirm-seat: posts that one person gave and another confirms. */
export function confirmEndpoints(services: Services) {
  const { clock } = services;
  return {
    seatsToConfirm: createAuthEndpoint('/people/to-confirm', { method: 'GET' }, async (ctx) => {
      const { em, seat: own, actor } = await acting(services, ctx, 'seat:confirm');
      const within = allAuthorities()
        .map(({ id }) => id)
        .filter((id) => mayConfirmAt(own, id));
      const seats = (await waitingSeats(em, within)).map(({ email, grantedBy, ...waiting }) => ({
        ...waiting,
        grantedBy,
        emailMasked: maskedEmail(email),
        holderName: authorityById(waiting.holder)?.name ?? waiting.holder,
        holderNameEn: authorityById(waiting.holder)?.nameEn ?? waiting.holder,
        // whoever gave the post, or has it, sees it wait and does not confirm it
        mine: grantedBy === actor.account || waiting.account === actor.account,
      }));
      return ctx.json({ seats });
    }),
    confirmSeat: createAuthEndpoint(
      '/people/confirm-seat',
      { method: 'POST', body: z.object({ seat: z.uuid() }) },
      async (ctx) => {
        const { em, seat: own, actor } = await acting(services, ctx, 'seat:confirm');
        const waiting = await waitingSeat(em, ctx.body.seat);
        if (!waiting || !mayConfirmAt(own, waiting.holder)) throw refuse('NOT_FOUND', NOT_WAITING);
        const { account, holder, role, grantedBy } = waiting;
        if (account === actor.account) throw refuse('FORBIDDEN', NOT_YOURSELF);
        if (grantedBy === actor.account) throw refuse('FORBIDDEN', ANOTHER_PERSON);
        if (!isFresh(actor.steppedUpAt, clock.now())) throw refuse('FORBIDDEN', STEP_UP_REQUIRED);
        await em.transactional(async (tx) => {
          if (!(await markConfirmed(tx, waiting.seat, actor.account, clock.now())))
            throw refuse('CONFLICT', NOT_WAITING);
          await record(tx, clock, {
            type: 'seat.confirmed',
            actor: actor.account,
            about: { kind: 'Account', id: account },
            facts: { seat: waiting.seat, kind: 'AUTHORITY', holder, role, grantedBy },
          });
        });
        return ctx.json({ seat: waiting.seat });
      },
    ),
  };
}

const NOT_WAITING = {
  code: 'SEAT_UNKNOWN',
  message: '没有等待确认的这个身份，或者它已经确认、终止，或者不由您确认。',
  messageEn:
    'No such seat waits for a confirmation, or it is confirmed, has ended, or is not yours to confirm.',
};

const ANOTHER_PERSON = {
  code: 'ANOTHER_PERSON_REQUIRED',
  message: '这个身份是您授予的，须由另一人确认。',
  messageEn: 'You gave this seat; another person has to confirm it.',
};
