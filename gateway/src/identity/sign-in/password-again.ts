import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { sessionOf } from '../acting.ts';
import type { Plugin } from '../options.ts';
import type { Services } from '../services.ts';
import { signInAttempts, tooMany } from './attempts.ts';

/** Where somebody who is signed in gives the password again. */
const PATHS: ReadonlySet<string> = new Set([
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
]);
const refusal = z.object({ code: z.string() });

/**
 * Whoever has got hold of a session cannot find out its password: it may be given wrong five times in a quarter of an
 * hour, whatever the address. Comes after every guard that refuses before the password is looked at.
 */
export function passwordAgainGuard(services: Services): Plugin {
  const attempts = signInAttempts();
  const matcher = ({ path }: { path?: string }) => path !== undefined && PATHS.has(path);
  return {
    id: 'password-again-guard',
    hooks: {
      before: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            const session = await sessionOf(services, ctx);
            const seconds = session && (await attempts.begin(session.account, ''));
            if (seconds !== undefined) throw tooMany(seconds);
          }),
        },
      ],
      after: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            const { returned, session } = ctx.context;
            const body = isAPIError(returned) ? refusal.safeParse(returned.body).data : undefined;
            if (session && body?.code !== 'INVALID_PASSWORD') await attempts.succeeded(session.user.id, '');
          }),
        },
      ],
    },
  };
}
