'use server';

import { getLocale } from 'next-intl/server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { anyAnswer, tellIdentity } from '../session/identity.ts';

const account = z.object({ account: z.string().min(1) });
const email = z.object({ email: z.string() });

/** Shows somebody's e-mail in full; the hub writes down who looked before it does. */
export async function revealEmail(before: FormState<string>, data: FormData): Promise<FormState<string>> {
  const sent = submitted<typeof account, string>(account, before, data);
  if (!sent.ok) return sent.state;
  const answer = await tellIdentity('/people/reveal', sent.input, email);
  return answer.ok ? sent.done(answer.value.email) : sent.refused(answer.problems);
}

const confirming = z.object({ seat: z.string().min(1) });

/** Confirms a post that somebody else gave; asks for one's own second factor anew. */
export async function confirmSeat(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(confirming, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => tellIdentity('/people/confirm-seat', sent.input, anyAnswer));
  if (!done.ok) return done.state;
  refresh();
  return sent.done();
}

const ending = z.object({
  seat: z.string().min(1),
  reason: text(500),
  workbench: choice(['desk', 'portal']),
});

/** Ends somebody's post, at once; leads back to the list. */
export async function endSeat(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(ending, before, data);
  if (!sent.ok) return sent.state;
  const { seat, reason, workbench } = sent.input;
  const done = await perform(sent, () => tellIdentity('/people/end-seat', { seat, reason }, anyAnswer));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/${workbench}/people`));
}

/** Takes somebody's second factor off, so that they set up a new one. Asks for one's own anew. */
export async function resetSecondFactor(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(account, before, data);
  if (!sent.ok) return sent.state;
  const { account: whose } = sent.input;
  const done = await perform(sent, () =>
    tellIdentity('/people/reset-second-factor', { account: whose }, anyAnswer),
  );
  if (!done.ok) return done.state;
  refresh();
  return sent.done();
}
