'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { day, text, ticked } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { addPractitioner, keepExpertFile, markLeft } from '../hub/people.ts';
import { optionalDay, personFields, personInput } from './typed.ts';

const NEW = z.object({
  ...personFields,
  identityNumber: text(100),
  employedOn: day,
  contractOn: optionalDay,
  insuredFrom: optionalDay,
  elsewhereConfirmed: ticked,
});

/** Takes somebody into the agency's list; the number goes to the hub and comes back to no page. */
export async function add(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(NEW, before, data);
  if (!sent.ok) return sent.state;
  const { identityNumber, employedOn, contractOn, insuredFrom, elsewhereConfirmed, ...typed } = sent.input;
  const input = { ...personInput(typed), employedOn, contractOn, insuredFrom };
  const done = await perform(sent, () => addPractitioner(identityNumber, input, elsewhereConfirmed));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/portal/practitioners/${done.value.done.id}`));
}

const LEFT = z.object({ id: text(36), version: z.coerce.number(), leftOn: day });

/** Records that somebody has left. */
export async function leave(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(LEFT, before, data);
  if (!sent.ok) return sent.state;
  const { id, version, leftOn } = sent.input;
  const done = await perform(sent, () => markLeft(id, version, leftOn));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/portal/practitioners/${id}`));
}

const EXPERT = z.object({
  ...personFields,
  version: z.coerce.number(),
  identityNumber: z.string().max(100),
});

/** An expert keeps the own file. */
export async function keepExpert(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(EXPERT, before, data);
  if (!sent.ok) return sent.state;
  const { version, identityNumber, ...typed } = sent.input;
  const number = identityNumber.trim() === '' ? null : identityNumber;
  const done = await perform(sent, () => keepExpertFile(version, number, personInput(typed)));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/expert-file'));
}
