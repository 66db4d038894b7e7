'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { revisionOf } from '../cases/perform-deed.ts';
import { choice, day, text, ticked } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  addPractitioner,
  correctPractitioner,
  keepExpertFile,
  markLeft,
  personOf,
  recordTraining,
} from '../hub/people.ts';
import { optionalDay, personFields, personInput, personValues } from './typed.ts';

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

const CORRECTED = z.object({
  ...personFields,
  id: text(36),
  identityNumber: z.string().max(100),
  employedOn: day,
  contractOn: optionalDay,
  insuredFrom: optionalDay,
  changedOn: optionalDay,
  elsewhereConfirmed: ticked,
});

/** Records a new version of the file of somebody who works for the agency. */
export async function correct(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(CORRECTED, before, data);
  if (!sent.ok) return sent.state;
  const { id, identityNumber, employedOn, contractOn, insuredFrom, changedOn, ...typed } = sent.input;
  const facts = { ...personInput(typed), employedOn, contractOn, insuredFrom };
  const correction = {
    ...{ id, version: revisionOf(sent.revision) ?? 0, input: facts, changedOn },
    identityNumber: identityNumber.trim() === '' ? null : identityNumber,
    confirmed: typed.elsewhereConfirmed,
  };
  const done = await perform(
    sent,
    () => correctPractitioner(correction),
    async () => {
      const now = await personOf(id);
      if (!now.ok) return now;
      const { value: person } = now.value;
      return { ok: true, value: { values: personValues(person), revision: String(person.version) } };
    },
  );
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/portal/practitioners/${id}`));
}

const TRAINING = z.object({
  person: text(36),
  back: z.enum(['/portal/practitioners', '/portal/expert-file']),
  heldOn: day,
  topic: text(2000),
  hours: z
    .string()
    .trim()
    .min(1)
    .refine((value) => value === '' || /^\d{1,3}(\.\d)?$/.test(value), {
      params: { code: 'HOURS_MALFORMED' },
    }),
  trainer: text(2000),
  passed: choice(['yes', 'no']),
});

/** Adds a line to the training log of a person (S-4.2). */
export async function train(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(TRAINING, before, data);
  if (!sent.ok) return sent.state;
  const { back, passed, ...line } = sent.input;
  const done = await perform(sent, () => recordTraining({ ...line, passed: passed === 'yes' }));
  if (!done.ok) return done.state;
  const page = back === '/portal/practitioners' ? `${back}/${line.person}` : back;
  redirect(pathIn(await getLocale(), `${page}#trainings`));
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
