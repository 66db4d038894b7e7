'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { drawSpotChecks, linkSpotCheck, planSpotChecks } from '../hub/spot-checks.ts';

const whole = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/)
  .transform(Number);

async function to(id: string, said: string): Promise<never> {
  redirect(pathIn(await getLocale(), `/desk/spot-checks/${id}?said=${said}`));
}

const planned = z.object({ year: whole, number: whole, scope: text(1_000) });

/** Makes the plan of a year. */
export async function plan(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(planned, before, data);
  if (!sent.ok) return sent.state;
  const { year, number, scope } = sent.input;
  const done = await perform(sent, () => planSpotChecks(year, number, scope));
  return done.ok ? to(done.value.done.id, 'plan') : done.state;
}

const drawn = z.object({ plan: z.string().min(1), number: whole, participants: optionalText(500) });

/** Draws from who serves in the territory. */
export async function draw(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(drawn, before, data);
  if (!sent.ok) return sent.state;
  const { plan: id, number, participants } = sent.input;
  const done = await perform(sent, () => drawSpotChecks(id, number, participants));
  return done.ok ? to(id, 'draw') : done.state;
}

const linked = z.object({
  plan: z.string().min(1),
  draw: z.string().min(1),
  agency: z.string().min(1),
  inspection: text(64),
});

/** Names the inspection that was made of an agency drawn. */
export async function link(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(linked, before, data);
  if (!sent.ok) return sent.state;
  const { plan: id, draw: of, agency, inspection } = sent.input;
  const done = await perform(sent, () => linkSpotCheck(of, agency, inspection));
  return done.ok ? to(id, 'link') : done.state;
}
