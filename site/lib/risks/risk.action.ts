'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, day, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import {
  addRiskPoint,
  amendRiskPoint,
  endRiskPoint,
  recordDrill,
  recordRiskMap,
  recordRiskReview,
  reportRiskPoint,
} from '../hub/safety-record.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { pathIn } from '../http/headers.ts';

const optionalDay = z.union([z.literal('').transform(() => null), day]);
const point = {
  workshop: text(100),
  name: text(100),
  level: choice(['MAJOR', 'LARGER', 'GENERAL', 'LOW']),
  consequence: text(1_000),
  measures: text(2_000),
  responsiblePost: text(100),
  identifiedOn: day,
  cardOn: optionalDay,
};
const seen = { id: z.string().min(1), version: z.coerce.number().int().min(1) };

async function leadTo(place: string): Promise<never> {
  redirect(pathIn(await getLocale(), place));
}

/** Records a risk. */
export async function add(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object(point), before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => addRiskPoint(sent.input));
  return done.ok ? leadTo('/portal/risks?said=done#list') : done.state;
}

/** Writes the next version of a risk. */
export async function amend(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object({ ...point, ...seen }), before, data);
  if (!sent.ok) return sent.state;
  const { id, version, ...input } = sent.input;
  const done = await perform(sent, () => amendRiskPoint(id, version, input));
  return done.ok ? leadTo('/portal/risks?said=amended#list') : done.state;
}

/** Reports a risk to the authority of the place. */
export async function report(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object(seen), before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => reportRiskPoint(sent.input.id, sent.input.version));
  return done.ok ? leadTo('/portal/risks?said=done#list') : done.state;
}

/** Ends a risk that is gone. */
export async function end(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object({ ...seen, endedOn: day }), before, data);
  if (!sent.ok) return sent.state;
  const { id, version, endedOn } = sent.input;
  const done = await perform(sent, () => endRiskPoint(id, version, endedOn));
  return done.ok ? leadTo('/portal/risks?said=done#list') : done.state;
}

/** Records an identification of all risks. */
export async function review(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object({ reviewedOn: day, note: text(2_000) }), before, data);
  if (!sent.ok) return sent.state;
  return kept(await perform(sent, () => recordRiskReview(sent.input.reviewedOn, sent.input.note)));
}

/** Records a map that hangs. */
export async function putUp(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(z.object({ place: text(100), postedOn: day }), before, data);
  if (!sent.ok) return sent.state;
  return kept(await perform(sent, () => recordRiskMap(sent.input.place, sent.input.postedOn)));
}

async function kept(done: { ok: true } | { ok: false; state: FormState }): Promise<FormState> {
  return done.ok ? leadTo('/portal/risks?said=done') : done.state;
}

const drillSchema = z.object({
  kind: choice(['COMPREHENSIVE', 'SPECIAL', 'ON_SITE']),
  heldOn: day,
  plan: text(200),
  participants: z.coerce.number().int().min(1).max(100_000),
  evaluation: text(4_000),
  planChanges: optionalText(2_000),
});

/** Records a drill that was held. */
export async function drill(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(drillSchema, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, (): Promise<HubAnswer<true>> => recordDrill(sent.input));
  return done.ok ? leadTo('/portal/drills?said=done') : done.state;
}
