import type { Problem } from '@chengan/shared/outcome/outcome';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { acting } from '../acting.ts';
import { record } from '../journal-entry.ts';
import { maskedEmail } from '../people/masked-email.ts';
import { isReadableName } from '../readable-name.ts';
import { refuse } from '../refuse.ts';
import { holderNames, isHolderKind } from '../seat/seat.ts';
import { STEP_UP_REQUIRED } from '../second-factor/fresh.ts';
import type { Services } from '../services.ts';
import { stateOf } from './invitation.ts';
import { invitationsBy, markWithdrawn } from './invitation.store.ts';
import { invite, MAY_NOT_INVITE } from './invite.command.ts';

const newInvitation = z.object({
  email: z.string().max(320),
  kind: z.string().refine(isHolderKind),
  holder: z.string().max(100),
  role: z.string().max(40),
  name: z
    .string()
    .trim()
    .max(100)
    .refine((name) => name === '' || isReadableName(name))
    .optional(),
});

/** POST /invitations/create, GET /invitations/list, POST /invitations/withdraw: for whoever manages people. */
export function invitationEndpoints(services: Services) {
  const { clock, siteOrigin } = services;
  return {
    createInvitation: createAuthEndpoint(
      '/invitations/create',
      { method: 'POST', body: newInvitation },
      async (ctx) => {
        const { em, seat, session } = await acting(services, ctx, 'people:manage');
        const { email, steppedUpAt } = session;
        const inviter = { kind: 'person', seat, email, steppedUpAt } as const;
        const made = await invite(em, clock, siteOrigin, inviter, {
          ...ctx.body,
          name: ctx.body.name || undefined,
        });
        if (made.ok) return ctx.json(made.value);
        throw refuse(statusOf(made.problems), ...made.problems);
      },
    ),
    invitations: createAuthEndpoint('/invitations/list', { method: 'GET' }, async (ctx) => {
      const { em, seat } = await acting(services, ctx, 'people:manage');
      const invitations = (await invitationsBy(em, seat)).map((one) => {
        const { id, email, kind, holder, role, createdAt, expiresAt } = one;
        const names = isHolderKind(kind) ? holderNames({ ...one, kind }) : undefined;
        return {
          id,
          emailMasked: maskedEmail(email),
          kind,
          holder,
          holderName: names?.holderName ?? null,
          role,
          createdAt,
          expiresAt,
          state: stateOf(one, clock.now()),
        };
      });
      return ctx.json({ invitations });
    }),
    withdrawInvitation: createAuthEndpoint(
      '/invitations/withdraw',
      { method: 'POST', body: z.object({ id: z.uuid() }) },
      async (ctx) => {
        const { em, seat, actor } = await acting(services, ctx, 'people:manage');
        const { id } = ctx.body;
        await em.transactional(async (tx) => {
          if (!(await markWithdrawn(tx, id, seat, clock.now()))) throw refuse('NOT_FOUND', UNKNOWN);
          await record(tx, clock, {
            type: 'invitation.withdrawn',
            actor: actor.account,
            about: { kind: 'Invitation', id },
          });
        });
        return ctx.json({ id, state: 'WITHDRAWN' });
      },
    ),
  };
}

/** One that may not, or not yet, is told so as such; one that may is told what to correct. */
function statusOf(problems: readonly Problem[]): 'FORBIDDEN' | 'BAD_REQUEST' {
  return problems.some((one) => one === MAY_NOT_INVITE || one === STEP_UP_REQUIRED)
    ? 'FORBIDDEN'
    : 'BAD_REQUEST';
}

const UNKNOWN: Problem = {
  code: 'INVITATION_UNKNOWN',
  message: '没有这个邀请，或者它已被接受或撤回。',
  messageEn: 'There is no such invitation, or it has been accepted or withdrawn.',
};
