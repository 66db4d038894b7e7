'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  announceResults,
  closeSheets,
  CREDIT_PARTS,
  publishResults,
  receiveResults,
  reopenSheet,
} from '../hub/credit-cycle.ts';

const year = z.coerce.number().int().min(1000).max(9999);
/** Ticked agencies; none ticked means all of them. */
const named = z
  .array(z.string().max(40))
  .or(
    z
      .string()
      .max(40)
      .transform((one) => (one === '' ? [] : [one])),
  )
  .optional()
  .transform((codes) => (codes?.length ? codes : null));

async function back(
  cycle: number,
  said: string,
  counts: Readonly<Record<string, number>> = {},
): Promise<never> {
  const query = new URLSearchParams({ year: String(cycle), said });
  for (const [name, count] of Object.entries(counts)) query.set(name, String(count));
  redirect(pathIn(await getLocale(), `/desk/cycle?${query.toString()}`));
}

const closing = z.object({ cycle: year, part: choice(CREDIT_PARTS), agencies: named });

/** Closes a part of the cycle for the ticked agencies, or for all. */
export async function close(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(closing, before, data);
  if (!sent.ok) return sent.state;
  const { cycle, part, agencies } = sent.input;
  const done = await perform(sent, () => closeSheets(cycle, part, agencies));
  if (!done.ok) return done.state;
  return back(cycle, 'close', { done: done.value.done.length });
}

const reopening = z.object({ cycle: year, id: z.string().min(1).max(100), reason: text(1_000) });

/** Reopens a closed part for a reason. */
export async function reopen(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(reopening, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => reopenSheet(sent.input.id, sent.input.reason));
  if (!done.ok) return done.state;
  return back(sent.input.cycle, 'reopen');
}

const results = z.object({ cycle: year, agencies: named });

/** Puts results on public notice. */
export async function announce(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(results, before, data);
  if (!sent.ok) return sent.state;
  const { cycle, agencies } = sent.input;
  const done = await perform(sent, () => announceResults(cycle, agencies));
  if (!done.ok) return done.state;
  const report = done.value.done;
  return back(cycle, 'announce', { done: report.done.length, refused: report.refused.length });
}

/** Publishes results whose notice is over. */
export async function publish(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(results, before, data);
  if (!sent.ok) return sent.state;
  const { cycle, agencies } = sent.input;
  const done = await perform(sent, () => publishResults(cycle, agencies));
  if (!done.ok) return done.state;
  const report = done.value.done;
  return back(cycle, 'publish', { done: report.done.length, refused: report.refused.length });
}

/** Acknowledges, for a town, the published results that were sent down to it. */
export async function receive(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object({ cycle: year }), before, data);
  if (!sent.ok) return sent.state;
  const { cycle } = sent.input;
  const done = await perform(sent, () => receiveResults(cycle));
  if (!done.ok) return done.state;
  return back(cycle, 'receive', { done: done.value.done });
}
