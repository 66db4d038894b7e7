import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { type Asked, personalFork, sessionOf } from '../acting.ts';
import { type Event, type EventType, recordPersonal } from '../journal-entry.ts';
import type { Plugin } from '../options.ts';
import { voidResets } from '../password-reset/password-reset.store.ts';
import { accountWaiting } from '../second-factor/guard.ts';
import type { Services } from '../services.ts';
import { markRecovered } from '../session/session.store.ts';
import { accountOfEmail } from '../people/people.store.ts';

/** Nobody has the e-mail that was given. It is written down as well: both cases take the same work. */
const UNKNOWN = 'unknown';
const body = z.object({ email: z.string() });
const refusalBody = z.object({ code: z.string() });

/** After these, if they succeed, one event of the person who is signed in. */
const DONE_BY_PERSON: Readonly<Record<string, EventType>> = {
  '/change-password': 'password.changed',
  '/two-factor/disable': 'second-factor.removed',
  '/two-factor/generate-backup-codes': 'backup-codes.renewed',
};

/** Writes into the journal what better-auth did: sign-ins, refused ones, sign-outs, changes of password and factors. */
export function signInRecord(services: Services): Plugin {
  const { orm, clock } = services;
  const write = (asked: Asked, ...events: [Event, ...Event[]]) =>
    personalFork(services, events[0].actor, asked).transactional((em) =>
      recordPersonal(em, clock, ...events),
    );
  return {
    id: 'sign-in-record',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/sign-out',
          handler: createAuthMiddleware(async (ctx) => {
            const session = await sessionOf(services, ctx);
            if (session) await write(ctx, { type: 'sign-out', actor: session.account });
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === '/sign-in/email',
          handler: createAuthMiddleware(async (ctx) => {
            const actor =
              (await accountOfEmail(orm.em.fork(), body.safeParse(ctx.body).data?.email ?? '')) ?? UNKNOWN;
            const reason = reasonOf(ctx.context.returned);
            if (reason !== undefined) await write(ctx, { type: 'sign-in.refused', actor, facts: { reason } });
            else if (ctx.context.newSession)
              await write(ctx, { type: 'sign-in.succeeded', actor, facts: { by: 'password' } });
          }),
        },
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (ctx) => {
            const setUp = await sessionOf(services, ctx);
            const reason = reasonOf(ctx.context.returned);
            const actor =
              ctx.context.newSession?.user.id ?? setUp?.account ?? (await accountWaiting(ctx)) ?? UNKNOWN;
            if (reason !== undefined) await write(ctx, { type: 'sign-in.refused', actor, facts: { reason } });
            else if (ctx.context.newSession)
              await write(
                ctx,
                ctx.context.session
                  ? { type: 'second-factor.set-up', actor }
                  : { type: 'sign-in.succeeded', actor, facts: { by: 'one-time code' } },
              );
          }),
        },
        {
          matcher: ({ path }) => path === '/two-factor/verify-backup-code',
          handler: createAuthMiddleware(async (ctx) => {
            const began = ctx.context.newSession;
            const reason = reasonOf(ctx.context.returned);
            const actor = began?.user.id ?? (await accountWaiting(ctx)) ?? UNKNOWN;
            if (reason !== undefined)
              return write(ctx, { type: 'sign-in.refused', actor, facts: { reason } });
            if (!began) return;
            await personalFork(services, actor, ctx).transactional(async (em) => {
              await markRecovered(em, began.session.id, clock.now());
              await recordPersonal(
                em,
                clock,
                { type: 'backup-code.used', actor },
                { type: 'sign-in.succeeded', actor, facts: { by: 'backup code' } },
              );
            });
          }),
        },
        {
          matcher: ({ path }) => path !== undefined && Object.hasOwn(DONE_BY_PERSON, path),
          handler: createAuthMiddleware(async (ctx) => {
            const type = DONE_BY_PERSON[ctx.path];
            const actor = ctx.context.newSession?.user.id ?? ctx.context.session?.user.id;
            if (!type || !actor || reasonOf(ctx.context.returned) !== undefined) return;
            await personalFork(services, actor, ctx).transactional(async (em) => {
              if (type === 'password.changed') await voidResets(em, actor, clock.now());
              await recordPersonal(em, clock, { type, actor });
            });
          }),
        },
      ],
    },
  };
}

/** The code of a refusal; undefined when what was returned is none. */
function reasonOf(returned: unknown): string | undefined {
  if (!isAPIError(returned)) return undefined;
  return refusalBody.safeParse(returned.body).data?.code ?? String(returned.status);
}
