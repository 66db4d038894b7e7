'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { text } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { holderName } from '../hub/holder-name.ts';
import { pathIn } from '../http/headers.ts';
import { currentSession } from './current.ts';
import { anyAnswer, tellIdentity } from './identity.ts';
import { HOLDER_KINDS, ROLES } from './seat.ts';

const shown = z.object({
  emailMasked: z.string(),
  kind: z.enum(HOLDER_KINDS),
  holder: z.string(),
  holderName: z.string().nullish(),
  role: z.enum(ROLES),
  expiresAt: z.string(),
  hasAccount: z.boolean(),
});

/** What an invitation says, with the token that opens it: on this page alone, in no address. */
export type Invitation = z.output<typeof shown> & {
  readonly token: string;
  /** Somebody is signed in: then they can accept at once. */
  readonly signedIn: boolean;
};

/** A token as it is pasted: with the whole link, with its `#`, or alone. */
const token = text(2_000).transform((given) => given.slice(given.lastIndexOf('#') + 1));

const opening = z.object({ token });
const joining = z.object({});
const founding = z
  .object({
    name: text(60),
    password: z.string().min(1).max(1_000),
    passwordAgain: z.string().min(1).max(1_000),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ['passwordAgain'],
    params: { code: 'NOT_THE_SAME' },
  });

/** Opens an invitation by its token; then accepts it. Where there is no account yet, name and password make one. */
export async function acceptInvitation(
  before: FormState<Invitation>,
  data: FormData,
): Promise<FormState<Invitation>> {
  const invitation = before.shown;
  if (!invitation) return open(before, data);
  return invitation.hasAccount ? join(before, invitation, data) : found(before, invitation, data);
}

async function open(before: FormState<Invitation>, data: FormData): Promise<FormState<Invitation>> {
  const sent = submitted(opening, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/invitations/show', sent.input, shown);
  if (!answer.ok) return sent.refused(answer.problems.map((one) => ({ ...one, field: 'token' })));
  const { kind, holder, holderName: given = null } = answer.value;
  const { name } = await holderName({ kind, holder, holderName: given, holderNameEn: null });
  const session = await currentSession();
  const signedIn = session.ok && session.value !== null;
  const invitation = { ...answer.value, holderName: name, token: sent.input.token, signedIn };
  return { ...sent.refused([]), values: {}, shown: invitation };
}

async function found(
  before: FormState<Invitation>,
  invitation: Invitation,
  data: FormData,
): Promise<FormState<Invitation>> {
  const sent = submitted(founding, before, data);
  if (!sent.ok) return sent.state;
  const { name, password } = sent.input;
  const answer = await tellIdentity(
    '/invitations/accept',
    { token: invitation.token, name, password },
    anyAnswer,
  );
  if (!answer.ok) return sent.refused(answer.problems);
  redirect(pathIn(await getLocale(), '/sign-in?said=invited'));
}

async function join(
  before: FormState<Invitation>,
  invitation: Invitation,
  data: FormData,
): Promise<FormState<Invitation>> {
  const sent = submitted(joining, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/invitations/accept', { token: invitation.token }, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems);
  redirect(pathIn(await getLocale(), '/sign-in/seat'));
}
