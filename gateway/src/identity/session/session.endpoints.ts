import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { personalFork, signedIn } from '../acting.ts';
import { recordPersonal } from '../journal-entry.ts';
import { refuse } from '../refuse.ts';
import type { Services } from '../services.ts';
import { endSessions, sessionsOf } from './session.store.ts';

/** GET /sessions/list, POST /sessions/revoke, /sessions/revoke-others: by id, so that no token is ever shown. */
export function sessionEndpoints(services: Services) {
  const end = async (ctx: { headers?: Headers | undefined }, which: 'others' | { readonly id: string }) => {
    const { id, account } = await signedIn(services, ctx);
    return personalFork(services, account, ctx).transactional(async (em) => {
      const ended = await endSessions(em, account, which === 'others' ? { not: id } : { only: which.id });
      if (ended > 0)
        await recordPersonal(em, services.clock, {
          type: 'session.revoked',
          actor: account,
          facts: { sessions: ended },
        });
      return ended;
    });
  };
  return {
    sessions: createAuthEndpoint('/sessions/list', { method: 'GET' }, async (ctx) => {
      const current = await signedIn(services, ctx);
      const sessions = await sessionsOf(services.orm.em.fork(), current.account);
      return ctx.json({ sessions: sessions.map((one) => ({ ...one, current: one.id === current.id })) });
    }),
    revokeSessionById: createAuthEndpoint(
      '/sessions/revoke',
      { method: 'POST', body: z.object({ id: z.string().min(1).max(100) }) },
      async (ctx) => {
        const ended = await end(ctx, { id: ctx.body.id });
        if (ended === 0) throw refuse('NOT_FOUND', UNKNOWN);
        return ctx.json({ ended });
      },
    ),
    revokeOthers: createAuthEndpoint('/sessions/revoke-others', { method: 'POST' }, async (ctx) =>
      ctx.json({ ended: await end(ctx, 'others') }),
    ),
  };
}

const UNKNOWN = {
  code: 'SESSION_UNKNOWN',
  message: '没有这个登录，或者它已经结束。',
  messageEn: 'There is no such session, or it has ended.',
};
