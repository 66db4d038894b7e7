import type { Problem } from '@chengan/shared/outcome/outcome';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { personalFork, sessionOf } from '../acting.ts';
import { passwordProblems } from '../password.ts';
import { maskedEmail } from '../people/masked-email.ts';
import { accountOfEmail } from '../people/people.store.ts';
import { isReadableName } from '../readable-name.ts';
import { refuse } from '../refuse.ts';
import { holderNames } from '../seat/seat.ts';
import type { Services } from '../services.ts';
import { accept, type Accepting, INVITATION_INVALID } from './accept.command.ts';
import { openOffer } from './invitation.store.ts';

const token = z.string().min(1).max(100);
const acceptance = z.object({
  token,
  name: z.string().normalize('NFC').trim().max(100).optional(),
  password: z.string().max(1000).optional(),
});

/** POST /invitations/show, /invitations/accept: for whoever was handed the link. */
export function acceptEndpoints(services: Services) {
  const { orm, clock } = services;
  const offerOf = async (given: string) => {
    const offer = await openOffer(orm.em.fork(), given, clock.now());
    if (!offer) throw refuse('NOT_FOUND', INVITATION_INVALID);
    return offer;
  };
  return {
    showInvitation: createAuthEndpoint(
      '/invitations/show',
      { method: 'POST', body: z.object({ token }) },
      async (ctx) => {
        const offer = await offerOf(ctx.body.token);
        const { email, kind, holder, role, expiresAt } = offer;
        const { holderName } = holderNames({ kind, holder, holderName: offer.name ?? null });
        const hasAccount = (await accountOfEmail(orm.em.fork(), email)) !== undefined;
        return ctx.json({
          emailMasked: maskedEmail(email),
          kind,
          holder,
          holderName,
          role,
          expiresAt,
          hasAccount,
        });
      },
    ),
    acceptInvitation: createAuthEndpoint(
      '/invitations/accept',
      { method: 'POST', body: acceptance },
      async (ctx) => {
        const offer = await offerOf(ctx.body.token);
        const known = await accountOfEmail(orm.em.fork(), offer.email);
        let who: Accepting;
        if (known === undefined) {
          const { name = '', password = '' } = ctx.body;
          const [first, ...more] = [...nameProblems(name), ...passwordProblems(password, offer.email)];
          if (first) throw refuse('BAD_REQUEST', first, ...more);
          const account = ctx.context.generateId({ model: 'user' });
          if (!account) throw new Error('better-auth gives no ids');
          who = { kind: 'new', account, name, passwordHash: await ctx.context.password.hash(password) };
        } else {
          const session = await sessionOf(services, ctx);
          if (!session) throw refuse('UNAUTHORIZED', SIGN_IN_FIRST);
          if (session.account !== known) throw refuse('FORBIDDEN', FOR_ANOTHER);
          who = { kind: 'known', account: known };
        }
        const accepted = await accept(personalFork(services, who.account, ctx), clock, offer, who);
        if (accepted.ok) return ctx.json(accepted.value);
        const [first] = accepted.problems;
        throw refuse(first === INVITATION_INVALID ? 'NOT_FOUND' : 'CONFLICT', ...accepted.problems);
      },
    ),
  };
}

function nameProblems(name: string): Problem[] {
  if (name === '') return [NAMELESS];
  return isReadableName(name) ? [] : [NAME_UNREADABLE];
}

const NAMELESS: Problem = {
  code: 'NAME_REQUIRED',
  message: '请填写姓名。',
  messageEn: 'Give your name.',
  field: 'name',
};

const NAME_UNREADABLE: Problem = {
  code: 'NAME_UNREADABLE',
  message: '姓名须有文字，不能含有换行或看不见的字符。',
  messageEn: 'A name has letters, and neither line breaks nor characters that are not seen.',
  field: 'name',
};

const SIGN_IN_FIRST: Problem = {
  code: 'SIGN_IN_FIRST',
  message: '受邀的邮箱已有账户，请先登录再接受邀请。',
  messageEn: 'The invited e-mail address has an account: sign in first, then accept.',
};

const FOR_ANOTHER: Problem = {
  code: 'INVITATION_FOR_ANOTHER',
  message: '邀请的是另一个账户，请以受邀的账户登录。',
  messageEn: 'The invitation is for another account; sign in with that one.',
};
