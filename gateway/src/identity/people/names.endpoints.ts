import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { signedIn } from '../acting.ts';
import { NO_SEAT, refuse } from '../refuse.ts';
import type { Services } from '../services.ts';
import { seatInUse } from '../session/choose-seat.command.ts';
import { officialsNamed } from './names.store.ts';

/** More are not asked for at once. */
const MOST = 200;

const wanted = z.object({
  accounts: z
    .string()
    .min(1)
    .max(20_000)
    .transform((text) => [...new Set(text.split(','))])
    .refine((accounts) => accounts.length <= MOST),
});

/**
 * GET /people/names?accounts=a,b: name and role of officials, for officials, who find accounts in records. Of others'
 * people and for others nothing: an authority answers to them, not one of its people.
 */
export function namesEndpoints(services: Services) {
  return {
    names: createAuthEndpoint('/people/names', { method: 'GET', query: wanted }, async (ctx) => {
      const em = services.orm.em.fork();
      const seat = await seatInUse(em, await signedIn(services, ctx));
      if (!seat) throw refuse('FORBIDDEN', NO_SEAT);
      if (seat.kind !== 'AUTHORITY') throw refuse('FORBIDDEN', FOR_OFFICIALS);
      return ctx.json({ names: await officialsNamed(em, ctx.query.accounts) });
    }),
  };
}

const FOR_OFFICIALS = {
  code: 'FORBIDDEN',
  message: '办理人员的姓名只向主管部门的人员显示。',
  messageEn: 'The names of officials are shown to officials alone.',
};
