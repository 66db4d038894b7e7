import { STEP_UP_MINUTES } from '@chengan/shared/permission/official';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { personalFork, signedIn } from '../acting.ts';
import { record } from '../journal-entry.ts';
import { keptFrom } from '../oidc/bound.ts';
import { refuse } from '../refuse.ts';
import { STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import type { Services } from '../services.ts';
import { seatInUse } from '../session/choose-seat.command.ts';
import { type CurrentSession, useSeat } from '../session/session.store.ts';
import { holderNames, missingFor, type Seat } from './seat.ts';
import { seatsOf } from './seat.store.ts';

/** GET /seats, POST /seats/use. */
export function seatEndpoints(services: Services) {
  const { orm, clock } = services;
  return {
    seats: createAuthEndpoint('/seats', { method: 'GET' }, async (ctx) => {
      const session = await signedIn(services, ctx);
      return ctx.json(await shown(session, await seatInUse(orm.em.fork(), session)));
    }),
    useSeat: createAuthEndpoint(
      '/seats/use',
      { method: 'POST', body: z.object({ seat: z.uuid() }) },
      async (ctx) => {
        const session = await signedIn(services, ctx);
        const { account } = session;
        const seat = (await seatsOf(orm.em.fork(), account)).find(({ id }) => id === ctx.body.seat);
        if (!seat) throw refuse('NOT_FOUND', UNKNOWN);
        const missing = missingFor(seat, session.twoFactor);
        if (missing) throw refuse('FORBIDDEN', missing === 'CONFIRMATION' ? NOT_CONFIRMED : NOT_USABLE);
        const kept = keptFrom(session, seat);
        if (kept) throw refuse('FORBIDDEN', kept === 'STEP_UP' ? STEP_UP_REQUIRED : OTHER_SIGN_IN);
        await personalFork(services, account, ctx).transactional(async (em) => {
          // it may have ended since it was read
          if (!(await useSeat(em, session.id, seat.id))) throw refuse('NOT_FOUND', UNKNOWN);
          const { id, kind, holder, role } = seat;
          await record(em, clock, {
            type: 'seat.chosen',
            actor: account,
            facts: { seat: id, kind, holder, role },
          });
        });
        return ctx.json(await shown(session, seat));
      },
    ),
  };

  async function shown(session: CurrentSession, inUse: Seat | undefined) {
    const { account, name, email, twoFactor, steppedUpAt } = session;
    const until = steppedUpAt === undefined ? 0 : steppedUpAt + STEP_UP_MINUTES * 60_000;
    return {
      person: {
        account,
        name,
        email,
        twoFactor,
        steppedUpUntil: until > clock.now() ? new Date(until).toISOString() : null,
      },
      inUse: inUse?.id ?? null,
      seats: (await seatsOf(orm.em.fork(), account)).map((seat) => {
        const { id, kind, holder, role } = seat;
        const missing = missingFor(seat, twoFactor) ?? keptFrom(session, seat);
        return {
          id,
          kind,
          holder,
          ...holderNames(seat),
          role,
          usable: !missing,
          ...(missing ? { missing } : {}),
        };
      }),
    };
  }
}

const UNKNOWN = {
  code: 'SEAT_UNKNOWN',
  message: '您没有这个身份，或者它已经终止。',
  messageEn: 'You hold no such seat, or it has ended.',
};

const OTHER_SIGN_IN = {
  code: 'SEAT_NOT_USABLE',
  message: '您通过其他单位的统一认证登录，不能使用此身份；请改用密码登录。',
  messageEn:
    "You signed in by another bureau's provider, which cannot open this seat; sign in with your password.",
};

const NOT_CONFIRMED = {
  code: 'SEAT_NOT_USABLE',
  message: '此身份须由另一人确认后才能使用。',
  messageEn: 'Another person has to confirm this seat before it can be used.',
};

const NOT_USABLE = {
  code: 'SEAT_NOT_USABLE',
  message: '使用此身份前须先启用动态口令。',
  messageEn: 'This seat takes a second factor; set one up first.',
};
