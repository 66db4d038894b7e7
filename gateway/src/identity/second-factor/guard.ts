import type { GenericEndpointContext } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { sessionOf } from '../acting.ts';
import type { Plugin } from '../options.ts';
import { refuse } from '../refuse.ts';
import type { Services } from '../services.ts';
import { wordsFor } from '../words.ts';
import { takeCode } from './code-once.ts';
import { isFresh, STEP_UP_REQUIRED } from './fresh.ts';
import { secondFactorOf } from './second-factor.store.ts';

/** No code at all: better-auth then refuses, and counts, as for any wrong one. */
const NO_CODE = 'used';

/**
 * What is asked beyond better-auth's own second factor: a code is good once; no device is trusted for longer; whoever is
 * signed in cannot try codes (that is what the step-up is for, which counts them); and the factor is taken off, or its
 * backup codes renewed, only by somebody who has just proved to have it.
 */
export function secondFactorGuard(services: Services): Plugin {
  const { orm, clock } = services;
  return {
    id: 'second-factor-guard',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (ctx) => {
            const session = await sessionOf(services, ctx);
            if (session?.twoFactor) throw refuse('BAD_REQUEST', wordsFor('TOTP_ALREADY_ENABLED', 400));
            const account = session?.account ?? (await accountWaiting(ctx));
            const em = orm.em.fork();
            const factor = account === undefined ? undefined : await secondFactorOf(em, account);
            const code = codeOf(ctx.body);
            const isGood = factor !== undefined && !factor.locked && (await takeCode(em, ctx, factor, code));
            return { context: { body: { code: isGood ? code : NO_CODE, trustDevice: false } } };
          }),
        },
        {
          matcher: ({ path }) => path === '/two-factor/verify-backup-code',
          handler: createAuthMiddleware(async (ctx) => {
            if (await sessionOf(services, ctx)) throw refuse('BAD_REQUEST', ALREADY_SIGNED_IN);
            return { context: { body: { trustDevice: false, disableSession: false } } };
          }),
        },
        {
          matcher: ({ path }) =>
            path === '/two-factor/disable' || path === '/two-factor/generate-backup-codes',
          handler: createAuthMiddleware(async (ctx) => {
            const session = await sessionOf(services, ctx);
            if (!session?.twoFactor) return;
            const proved = [session.steppedUpAt, session.recoveredAt];
            if (!proved.some((at) => isFresh(at, clock.now()))) throw refuse('FORBIDDEN', STEP_UP_REQUIRED);
          }),
        },
      ],
    },
  };
}

/** The account whose password was right and whose code is awaited, by the cookie of the sign-in. */
export async function accountWaiting(ctx: GenericEndpointContext): Promise<string | undefined> {
  const { name } = ctx.context.createAuthCookie('two_factor');
  const identifier = await ctx.getSignedCookie(name, ctx.context.secret);
  if (!identifier) return undefined;
  const waiting = await ctx.context.internalAdapter.findVerificationValue(identifier);
  return waiting?.value;
}

function codeOf(body: unknown): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' ? code : NO_CODE;
}

const ALREADY_SIGNED_IN = {
  code: 'ALREADY_SIGNED_IN',
  message: '您已经登录；备用码只在登录时使用。',
  messageEn: 'You are signed in; a backup code is for signing in only.',
};
