'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, day, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { liftSuspension, measureQualification, withdrawQualification } from '../hub/qualifications.ts';
import { MEASURES } from './choices.ts';
import { optionalDay } from './typed.ts';

const WITHDRAWN = z.object({ id: text(36), reason: text(2000) });

/** Takes out a qualification that the agency entered by mistake. */
export async function withdrawOne(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(WITHDRAWN, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => withdrawQualification(sent.input.id, sent.input.reason));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/qualifications'));
}

/** Whose qualifications the desk looks at; to come back to. */
const agency = z.string().regex(/^[0-9A-Z]{18}$/);
const backTo = async (code: string): Promise<never> =>
  redirect(pathIn(await getLocale(), `/desk/agency/${code}/qualifications`));

const MEASURED = z.object({
  agency,
  id: text(36),
  kind: choice(MEASURES),
  from: day,
  to: optionalDay,
  reason: text(2000),
});

/** Records that a qualification was suspended, revoked or cancelled. */
export async function measureOne(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(MEASURED, before, data);
  if (!sent.ok) return sent.state;
  const { agency: code, ...measure } = sent.input;
  const done = await perform(sent, () => measureQualification(measure));
  return done.ok ? backTo(code) : done.state;
}

const LIFTED = z.object({ agency, id: text(36), on: day });

/** Records that a suspension was lifted. */
export async function liftOne(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(LIFTED, before, data);
  if (!sent.ok) return sent.state;
  const { agency: code, id, on } = sent.input;
  const done = await perform(sent, () => liftSuspension(id, on));
  return done.ok ? backTo(code) : done.state;
}
