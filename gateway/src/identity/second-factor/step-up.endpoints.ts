import { STEP_UP_MINUTES } from '@chengan/shared/permission/official';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { personalFork, signedIn } from '../acting.ts';
import { recordPersonal } from '../journal-entry.ts';
import { refuse } from '../refuse.ts';
import type { Services } from '../services.ts';
import { stepUpSession } from '../session/session.store.ts';
import { wordsFor } from '../words.ts';
import { takeCode } from './code-once.ts';
import { countWrongCode, forgetWrongCodes, secondFactorOf } from './second-factor.store.ts';

/** POST /step-up: a one-time code again, shortly before something that cannot be taken back. No backup code will do. */
export function stepUpEndpoints(services: Services) {
  const { orm, clock } = services;
  return {
    stepUp: createAuthEndpoint(
      '/step-up',
      { method: 'POST', body: z.object({ code: z.string().max(20) }) },
      async (ctx) => {
        const { id, account, twoFactor } = await signedIn(services, ctx);
        const factor = await secondFactorOf(orm.em.fork(), account);
        if (!twoFactor || !factor?.verified)
          throw refuse('BAD_REQUEST', wordsFor('TWO_FACTOR_NOT_ENABLED', 400));
        if (factor.locked) throw refuse('TOO_MANY_REQUESTS', wordsFor('ACCOUNT_TEMPORARILY_LOCKED', 429));
        const at = clock.now();
        const taken = await personalFork(services, account, ctx).transactional(async (em) => {
          const isRight = await takeCode(em, ctx, factor, ctx.body.code);
          await (isRight ? forgetWrongCodes(em, factor.id) : countWrongCode(em, factor.id));
          if (isRight) await stepUpSession(em, id, at);
          await recordPersonal(em, clock, {
            type: isRight ? 'step-up.given' : 'step-up.refused',
            actor: account,
          });
          return isRight;
        });
        if (!taken) throw refuse('UNAUTHORIZED', wordsFor('INVALID_CODE', 401));
        return ctx.json({ until: new Date(at + STEP_UP_MINUTES * 60_000).toISOString() });
      },
    ),
  };
}
