'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { text } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { anyAnswer, tellIdentity } from './identity.ts';

const shown = z.object({ emailMasked: z.string(), expiresAt: z.string() });

/** Whose password a link sets anew, with the token that opens it: on this page alone, in no address. */
export type PasswordReset = z.output<typeof shown> & { readonly token: string };

/** A token as it is pasted: with the whole link, with its `#`, or alone. */
const token = text(2_000).transform((given) => given.slice(given.lastIndexOf('#') + 1));

const opening = z.object({ token });
const setting = z
  .object({ password: z.string().min(1).max(1_000), passwordAgain: z.string().min(1).max(1_000) })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ['passwordAgain'],
    params: { code: 'NOT_THE_SAME' },
  });

/** Opens the link of a forgotten password by its token; then sets the new password, and leads to the sign-in. */
export async function resetPassword(
  before: FormState<PasswordReset>,
  data: FormData,
): Promise<FormState<PasswordReset>> {
  const reset = before.shown;
  if (!reset) return open(before, data);
  const sent = submitted(setting, before, data);
  if (!sent.ok) return sent.state;
  const { password } = sent.input;
  const answer = await tellIdentity('/password-reset/use', { token: reset.token, password }, anyAnswer);
  if (!answer.ok) return sent.refused(answer.problems);
  redirect(pathIn(await getLocale(), '/sign-in?said=passwordReset'));
}

async function open(before: FormState<PasswordReset>, data: FormData): Promise<FormState<PasswordReset>> {
  const sent = submitted(opening, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/password-reset/show', sent.input, shown);
  if (!answer.ok) return sent.refused(answer.problems.map((one) => ({ ...one, field: 'token' })));
  return { ...sent.refused([]), values: {}, shown: { ...answer.value, token: sent.input.token } };
}
