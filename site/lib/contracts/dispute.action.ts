'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { onRecord } from '../cases/perform-deed.ts';
import { choice, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { disputeContract, settleDispute } from '../hub/contract-deeds.ts';

/** The enterprise says that a contract is none of its own. */
export async function dispute(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(onRecord.extend({ reason: text(500) }), before, data);
  if (!sent.ok) return sent.state;
  const { id, reason } = sent.input;
  const done = await perform(sent, () => disputeContract(id, reason));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/portal/contracts/${id}`));
}

const SETTLED = onRecord.extend({ outcome: choice(['STANDS', 'NOT_ONE']), reason: text(500) });

/** An official settles it. */
export async function settle(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(SETTLED, before, data);
  if (!sent.ok) return sent.state;
  const { id, outcome, reason } = sent.input;
  const done = await perform(sent, () => settleDispute(id, outcome, reason));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/desk/contracts/${id}`));
}
