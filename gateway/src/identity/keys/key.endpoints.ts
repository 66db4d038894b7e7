import type { Outcome } from '@chengan/shared/outcome/outcome';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { type Acting, acting, type Asked } from '../acting.ts';
import { refuse, type Status } from '../refuse.ts';
import { isFresh, STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import type { Services } from '../services.ts';
import { keyState, USUAL_PER_MINUTE } from './key.ts';
import { PARTNER_UNKNOWN } from './key-problems.ts';
import { keysOf, partnersOf } from './key.store.ts';
import type { KnownKeys } from './known-keys.ts';
import { createKey, revokeKey, rotateKey } from './manage.command.ts';

const wish = z.object({
  /** Wanted of an authority, which may have several. */
  partner: z.string().max(64).optional(),
  name: z.string().trim().max(200),
  scopes: z.array(z.string().max(50)).max(20),
  expiresInDays: z.number(),
  perMinute: z.number().default(USUAL_PER_MINUTE),
});

const STATUS_OF: Readonly<Record<string, Status>> = {
  KEY_UNKNOWN: 'NOT_FOUND',
  KEY_ENDED: 'CONFLICT',
  KEY_TOO_MANY: 'CONFLICT',
};

/** GET /keys/list, POST /keys/create, /keys/rotate, /keys/revoke: scope key:manage. */
export function keyEndpoints(services: Services, known: KnownKeys) {
  const { clock } = services;
  return {
    listKeys: createAuthEndpoint('/keys/list', { method: 'GET' }, async (ctx) => {
      const { em, partners } = await managing(services, ctx);
      const keys = (await keysOf(em, partners)).map((key) => ({ ...key, state: stateOf(key, clock.now()) }));
      return ctx.json({ partners, keys });
    }),
    createKey: createAuthEndpoint('/keys/create', { method: 'POST', body: wish }, async (ctx) => {
      const { em, actor, partners } = await managing(services, ctx, 'with a fresh step-up');
      const { partner = actor.kind === 'PARTNER' ? actor.holder : '', ...rest } = ctx.body;
      if (!partners.includes(partner)) throw refuse('NOT_FOUND', PARTNER_UNKNOWN);
      return ctx.json(valueOf(await createKey(em, clock, actor.account, partner, rest)));
    }),
    rotateKey: createAuthEndpoint(
      '/keys/rotate',
      { method: 'POST', body: z.object({ id: z.uuid(), overlapHours: z.number() }) },
      async (ctx) => {
        const { em, actor, partners } = await managing(services, ctx, 'with a fresh step-up');
        const made = valueOf(await rotateKey(em, clock, actor.account, partners, ctx.body));
        known.forget(ctx.body.id);
        return ctx.json(made);
      },
    ),
    // without a step-up: a key that has leaked is ended at once, whatever is at hand
    revokeKey: createAuthEndpoint(
      '/keys/revoke',
      { method: 'POST', body: z.object({ id: z.uuid() }) },
      async (ctx) => {
        const { em, actor, partners } = await managing(services, ctx);
        const { id } = valueOf(await revokeKey(em, clock, actor.account, partners, ctx.body.id));
        known.forget(id);
        return ctx.json({ id, state: 'REVOKED' });
      },
    ),
  };
}

/** Who manages, and whose keys: a partner's administrator its own, an authority's those of partners it brought in. */
async function managing(
  services: Services,
  asked: Asked,
  stepUp?: 'with a fresh step-up',
): Promise<Acting & { readonly partners: readonly string[] }> {
  const one = await acting(services, asked, 'key:manage');
  if (stepUp && !isFresh(one.session.steppedUpAt, services.clock.now()))
    throw refuse('FORBIDDEN', STEP_UP_REQUIRED);
  const { kind, holder } = one.actor;
  return { ...one, partners: kind === 'PARTNER' ? [holder] : await partnersOf(one.em, holder) };
}

function stateOf({ expiresAt, revokedAt }: { expiresAt: string; revokedAt: string | null }, now: number) {
  const revoked = revokedAt === null ? null : Date.parse(revokedAt);
  return keyState({ expiresAt: Date.parse(expiresAt), revokedAt: revoked }, now);
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const [first, ...more] = outcome.problems;
  throw refuse(STATUS_OF[first.code] ?? 'BAD_REQUEST', first, ...more);
}
