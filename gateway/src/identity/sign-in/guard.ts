import { createAuthMiddleware } from 'better-auth/api';
import { z } from 'zod';
import { sessionOf, type Asked } from '../acting.ts';
import { CLIENT_ADDRESS } from '../client-address.ts';
import { countedAddress } from '../limit/counted-address.ts';
import type { Plugin } from '../options.ts';
import { passwordProblems } from '../password.ts';
import { refuse } from '../refuse.ts';
import type { Services } from '../services.ts';
import { endSessions } from '../session/session.store.ts';
import { signInAttempts, tooMany } from './attempts.ts';

const signInBody = z.object({ email: z.string() });
const passwordBody = z.object({ newPassword: z.string() });

/** What is asked beyond better-auth's own sign-in: attempts are counted by e-mail; a new sign-in ends the old session. */
export function signInGuard(services: Services): Plugin {
  const attempts = signInAttempts();
  return {
    id: 'sign-in-guard',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/sign-in/email',
          handler: createAuthMiddleware(async (ctx) => {
            const { email } = signInBody.safeParse(ctx.body).data ?? { email: '' };
            const seconds = await attempts.begin(email, addressOf(ctx));
            if (seconds !== undefined) throw tooMany(seconds);
            // better-auth gives a session that is not remembered a day; ours are all of twelve hours
            return { context: { body: { rememberMe: true } } };
          }),
        },
        {
          matcher: ({ path }) => path === '/change-password',
          handler: createAuthMiddleware(async (ctx) => {
            const session = await sessionOf(services, ctx);
            const { newPassword } = passwordBody.safeParse(ctx.body).data ?? {};
            if (!session || newPassword === undefined) return;
            const [first, ...more] = passwordProblems(newPassword, session.email).map((one) => ({
              ...one,
              field: 'newPassword',
            }));
            if (first) throw refuse('BAD_REQUEST', first, ...more);
            return { context: { body: { revokeOtherSessions: true } } };
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === '/sign-in/email',
          handler: createAuthMiddleware(async (ctx) => {
            // a body that is refused is an error of another class than a password that is
            const { email } = signInBody.safeParse(ctx.body).data ?? {};
            if (ctx.context.returned instanceof Error || email === undefined) return;
            await attempts.succeeded(email, addressOf(ctx));
            const before = await sessionOf(services, ctx);
            if (before) await endSessions(services.orm.em.fork(), before.account, { only: before.id });
          }),
        },
      ],
    },
  };
}

function addressOf({ headers }: Asked): string {
  return countedAddress(headers?.get(CLIENT_ADDRESS) ?? '');
}
