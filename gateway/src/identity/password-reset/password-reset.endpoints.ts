import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { acting, personalFork } from '../acting.ts';
import { recordPersonal } from '../journal-entry.ts';
import { passwordProblems } from '../password.ts';
import { maskedEmail } from '../people/masked-email.ts';
import { UNKNOWN_PERSON } from '../people/people.endpoints.ts';
import { hasSecondFactor } from '../people/people.store.ts';
import { responsibleFor } from '../people/responsible.store.ts';
import { NOT_YOURSELF, refuse } from '../refuse.ts';
import type { Seat } from '../seat/seat.ts';
import { seatById, seatsOf } from '../seat/seat.store.ts';
import { isFresh, STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import type { Services } from '../services.ts';
import { makeReset } from './make-reset.command.ts';
import { mayResetPassword, wouldOpenAlone } from './may-reset.ts';
import { markUsed, type OpenReset, openReset, replacePassword } from './password-reset.store.ts';

const token = z.string().min(1).max(100);

/** POST /people/reset-password, for whoever manages people; /password-reset/show and /use, for whoever has the link. */
export function passwordResetEndpoints(services: Services) {
  const { orm, clock, siteOrigin } = services;
  const resetOf = async (given: string): Promise<OpenReset> => {
    const em = orm.em.fork();
    const reset = await openReset(em, given, clock.now());
    if (!reset || !(await isStillRight(em, reset))) throw refuse('NOT_FOUND', RESET_INVALID);
    return reset;
  };
  return {
    resetPassword: createAuthEndpoint(
      '/people/reset-password',
      { method: 'POST', body: z.object({ account: z.string().min(1).max(100) }) },
      async (ctx) => {
        const { em, seat, actor } = await acting(services, ctx, 'people:manage');
        const { account } = ctx.body;
        if (account === actor.account) throw refuse('FORBIDDEN', NOT_YOURSELF);
        const held = await seatsOf(em, account);
        if (!(await mayReset(em, seat, account, held))) throw refuse('NOT_FOUND', UNKNOWN_PERSON);
        if (!isFresh(actor.steppedUpAt, clock.now())) throw refuse('FORBIDDEN', STEP_UP_REQUIRED);
        const kinds = held.map(({ kind }) => kind);
        if (wouldOpenAlone(kinds, await hasSecondFactor(em, account)))
          throw refuse('CONFLICT', AT_THE_SERVER);
        return ctx.json(
          await makeReset(em, clock, siteOrigin, { account, by: actor.account, seat: seat.id }),
        );
      },
    ),
    showReset: createAuthEndpoint(
      '/password-reset/show',
      { method: 'POST', body: z.object({ token }) },
      async (ctx) => {
        const { email, expiresAt } = await resetOf(ctx.body.token);
        return ctx.json({ emailMasked: maskedEmail(email), expiresAt });
      },
    ),
    useReset: createAuthEndpoint(
      '/password-reset/use',
      { method: 'POST', body: z.object({ token, password: z.string().max(1000) }) },
      async (ctx) => {
        const { id, account, email } = await resetOf(ctx.body.token);
        const { password } = ctx.body;
        const [first, ...more] = passwordProblems(password, email);
        if (first) throw refuse('BAD_REQUEST', first, ...more);
        const hash = await ctx.context.password.hash(password);
        await personalFork(services, account, ctx).transactional(async (em) => {
          if (!(await markUsed(em, id, clock.now()))) throw refuse('NOT_FOUND', RESET_INVALID);
          const sessions = await replacePassword(em, account, hash);
          await recordPersonal(em, clock, { type: 'password.reset', actor: account, facts: { sessions } });
        });
        return ctx.json({ done: true });
      },
    ),
  };
}

async function mayReset(em: Em, manager: Seat, account: string, held: readonly Seat[]): Promise<boolean> {
  const [first] = held;
  const responsible = first && (await responsibleFor(em, first.kind, first.holder));
  return mayResetPassword(manager, account, held, responsible);
}

/** The maker holds the seat still that gave the right, and the person has got no post meanwhile that it does not cover. */
async function isStillRight(em: Em, { makerSeat, account }: OpenReset): Promise<boolean> {
  if (makerSeat === null) return true;
  const manager = await seatById(em, makerSeat);
  return manager !== undefined && (await mayReset(em, manager, account, await seatsOf(em, account)));
}

const RESET_INVALID: Problem = {
  code: 'RESET_INVALID',
  message: '重设密码的链接无效：可能已被使用、作废或超过 24 小时；请向管理员索取新的链接。',
  messageEn:
    'This link is not good: it may have been used, made void, or be over 24 hours old; ask your administrator for a new one.',
};

const AT_THE_SERVER: Problem = {
  code: 'SECOND_FACTOR_OFF',
  message: '此人尚未启用动态口令，只凭链接即可进入账户，须由系统运维人员在服务器上办理。',
  messageEn:
    'This person has no second factor on, so that the link alone would open the account; whoever runs the server has to do it.',
};
