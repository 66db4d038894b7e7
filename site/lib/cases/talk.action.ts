'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { withdrawTalk } from '../hub/ladder.ts';
import { withReason } from './perform-deed.ts';

/** Withdraws a talk that was recorded by mistake. */
export async function withdraw(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(withReason, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => withdrawTalk(sent.input.id, sent.input.reason));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/desk/talks?said=withdraw'));
}
