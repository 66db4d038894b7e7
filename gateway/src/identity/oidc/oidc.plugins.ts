import { territoryOf } from '@chengan/shared/authority/authority';
import { createAuthEndpoint, createAuthMiddleware } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { personalFork, sessionOf } from '../acting.ts';
import { recordPersonal } from '../journal-entry.ts';
import type { Plugin } from '../options.ts';
import { refuse } from '../refuse.ts';
import type { Services } from '../services.ts';
import { endSessions } from '../session/session.store.ts';
import { wordsFor } from '../words.ts';
import { claimsSchema, provesSecondFactor } from './claims.ts';
import { isOwnPath } from './own-path.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { bindSession } from './provider.store.ts';
import { recognise } from './recognise.command.ts';
import { askEmail, discoveryUrl } from './userinfo.ts';

/** The page that people come back to when it did not work, with `?error=…`. */
const SIGN_IN_PAGE = '/sign-in';
/** Nothing else may be said: no token handed in, no scopes, no address of an error page. */
const wish = z.strictObject({ provider: z.string().max(50), callbackURL: z.string().max(500) });
const SECOND_FACTOR = 'hubSecondFactor';

/**
 * Sign-in by the providers of bureaus: code flow with PKCE, state, nonce, issuer and audience, all by better-auth. Whom a
 * provider may sign in, and what such a session may do, is decided here.
 */
export function oidcPlugins(services: Services, providers: readonly ProviderSettings[]): readonly Plugin[] {
  const list: Plugin = {
    id: 'providers',
    endpoints: {
      providers: createAuthEndpoint('/providers', { method: 'GET' }, async (ctx) =>
        ctx.json(providers.map(({ id, name }) => ({ id, name }))),
      ),
    },
  };
  return providers.length === 0
    ? [list]
    : [list, signInPlugin(services, providers), flow(services, providers)];
}

function flow({ orm, clock, log }: Services, providers: readonly ProviderSettings[]): Plugin {
  return genericOAuth({
    config: providers.map((settings) => ({
      providerId: settings.id,
      name: settings.name,
      discoveryUrl: discoveryUrl(settings.issuer),
      clientId: settings.clientId,
      clientSecret: settings.clientSecret,
      scopes: ['openid', 'email'],
      pkce: true,
      requireIdTokenVerification: true,
      disableSignUp: true,
      disableImplicitSignUp: true,
      // called once the token's signature, issuer, audience and nonce are found right
      getUserInfo: async ({ idToken, accessToken }) => {
        const claims = idToken === undefined ? undefined : claimsSchema.safeParse(decodeJwt(idToken)).data;
        if (!claims) return null;
        const email = () => askEmail(settings.issuer, claims, accessToken, log);
        const person = await recognise(orm.em.fork(), clock, settings, claims, email);
        // one answer for all who are not: whether somebody has an account here is not told
        if (!person) return null;
        const { email: ownEmail } = person;
        return {
          sub: claims.sub,
          email: ownEmail,
          emailVerified: false,
          [SECOND_FACTOR]: provesSecondFactor(claims, settings),
        };
      },
    })),
  });
}

function signInPlugin(services: Services, providers: readonly ProviderSettings[]): Plugin {
  const { orm, clock, siteOrigin } = services;
  const proved = new WeakSet<Request>();
  return {
    id: 'provider-sign-in',
    init: () => ({
      options: {
        onAPIError: { errorURL: `${siteOrigin}${SIGN_IN_PAGE}` },
        account: { updateAccountOnSignIn: false },
        user: {
          validateUserInfo: ({ source }, ctx) => {
            if (source.oauth?.profile?.[SECOND_FACTOR] === true && ctx?.request) proved.add(ctx.request);
          },
        },
      },
    }),
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/sign-in/social',
          handler: createAuthMiddleware(async (ctx) => {
            // better-auth looks at the origin only where a cookie comes along
            const origin = ctx.headers?.get('origin');
            if (origin && origin !== siteOrigin) throw refuse('FORBIDDEN', wordsFor('INVALID_ORIGIN', 403));
            const asked = wish.safeParse(ctx.body).data;
            if (!asked) throw refuse('BAD_REQUEST', wordsFor('VALIDATION_ERROR', 400));
            if (!isOwnPath(asked.callbackURL, siteOrigin))
              throw refuse('BAD_REQUEST', wordsFor('INVALID_CALLBACK_URL', 400));
            return { context: { body: { errorCallbackURL: SIGN_IN_PAGE, disableRedirect: true } } };
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === '/callback/:id',
          handler: createAuthMiddleware(async (ctx) => {
            const began = ctx.context.newSession;
            const settings = providers.find(({ id }) => id === ctx.params?.['id']);
            if (!began || !settings) return;
            const { id: provider } = settings;
            const before = await sessionOf(services, ctx);
            const unproved = !ctx.request || !proved.has(ctx.request);
            const actor = began.user.id;
            await personalFork(services, actor, ctx).transactional(async (em) => {
              await bindSession(em, began.session.id, provider, territoryOf(settings.authority), unproved);
              await recordPersonal(em, clock, {
                type: 'sign-in.succeeded',
                actor,
                facts: { by: 'provider', provider, secondFactor: !unproved },
              });
            });
            if (before) await endSessions(orm.em.fork(), before.account, { only: before.id });
          }),
        },
      ],
    },
  };
}
