'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { onRecord, withReason } from '../cases/perform-deed.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { acceptFiling, returnFiling } from '../hub/filing-deeds.ts';

/** Says for the official's authority that a filing is complete. */
export async function accept(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(onRecord, before, data);
  if (!sent.ok) return sent.state;
  const { id } = sent.input;
  const done = await perform(sent, () => acceptFiling(id));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/desk/filings/${id}?said=accepted`));
}

/** Returns it with what is incomplete. */
export async function giveBack(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(withReason, before, data);
  if (!sent.ok) return sent.state;
  const { id, reason } = sent.input;
  const done = await perform(sent, () => returnFiling(id, reason));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/desk/filings/${id}?said=returned`));
}
