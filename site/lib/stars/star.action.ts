'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { onRecord, performDeed, withReason } from '../cases/perform-deed.ts';
import { choice, day, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  addStarLine,
  decideStarObjection,
  decideStarReview,
  doPlain,
  doReasoned,
  openStarReview,
  PLAIN_DEEDS,
  recordStarObjection,
  REASONED_DEEDS,
  removeStarLine,
  sendStarSurvey,
  setStarSettings,
} from '../hub/star-deeds.ts';
import { starApplication } from '../hub/star-file.ts';
import { linesTyped } from './lines-typed.ts';

const TO = '/desk/stars';

/** The record as it is now, for a form that was filled in against an older one. */
async function current(id: string) {
  const answer = await starApplication(id);
  if (!answer.ok) return answer;
  const revision = String(answer.value.starApplication?.revision ?? '');
  return { ok: true as const, value: { values: {}, revision } };
}

/** One of the steps that take nothing but the application. */
export async function doStep(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ deed: choice(PLAIN_DEEDS) }),
    act: ({ id, deed }, revision) => doPlain(deed, id, revision),
    current,
    to: TO,
    said: String(data.get('deed')),
  });
}

/** One of the steps that send it back or refuse it, with a reason. */
export async function sendBack(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: withReason.extend({ deed: choice(REASONED_DEEDS) }),
    act: ({ id, deed, reason }, revision) => doReasoned(deed, id, reason, revision),
    current,
    to: TO,
    said: String(data.get('deed')),
  });
}

/** Records a line of the score sheet. */
export async function addLine(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({
      rule: text(40),
      count: text(12),
      note: text(1_000),
      source: choice(['SITE_VISIT', 'DOCUMENT', 'HUB']),
      seenOn: day,
    }),
    act: (input) => addStarLine(input),
    current,
    to: TO,
    said: 'line',
  });
}

/** Takes a line of the score sheet back. */
export async function removeLine(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: withReason.extend({ line: text(40) }),
    act: ({ id, line, reason }) => removeStarLine(id, line, reason),
    current,
    to: TO,
    said: 'removed',
  });
}

/** A respondent as the list has it: the group and who it is. */
const respondent = z
  .string()
  .regex(/^(COUNTY|TOWN|ENTERPRISES):.{1,60}$/)
  .transform((given) => {
    const [group, addressee = ''] = given.split(':');
    const audience = (['COUNTY', 'TOWN', 'ENTERPRISES'] as const).find((one) => one === group) ?? 'COUNTY';
    return { audience, addressee };
  });
const asking = z.object({ id: text(40), respondent });

/** Asks one respondent, who finds the survey in their own workbench. */
export async function sendSurvey(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(asking, before, data);
  if (!sent.ok) return sent.state;
  const { id, respondent: asked } = sent.input;
  const done = await perform(sent, () => sendStarSurvey({ id, ...asked }));
  return done.ok ? sent.done() : done.state;
}

/** Writes down what somebody of the public objects to. */
export async function recordObjection(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: onRecord.extend({ rule: text(40), grounds: text(2_000) }),
    act: ({ id, rule, grounds }) => recordStarObjection(id, rule, grounds),
    current,
    to: TO,
    said: 'recorded',
  });
}

/** Decides an objection. */
export async function decideObjection(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: withReason.extend({
      objection: text(40),
      decision: choice(['upheld', 'rejected']),
      countAfter: z.string().trim().max(12).optional(),
    }),
    act: ({ id, objection, decision, countAfter, reason }, revision) =>
      decideStarObjection({
        id,
        revision,
        objection,
        upheld: decision === 'upheld',
        countAfter: countAfter || null,
        reason,
      }),
    current,
    to: TO,
    said: 'decided',
  });
}

const settings = z.object({ cycle: text(4), opensOn: day, closesOn: day, announcementDays: text(3) });

/** Sets the bureau's window and days of announcement. */
export async function saveSettings(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(settings, before, data);
  if (!sent.ok) return sent.state;
  const { cycle, opensOn, closesOn, announcementDays } = sent.input;
  const input = { cycle: Number(cycle), opensOn, closesOn, announcementDays: Number(announcementDays) };
  const done = await perform(sent, () => setStarSettings(input));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}?said=settings`));
}

const opening = z.object({
  agency: text(18),
  cycle: text(4),
  cause: choice(['TALK', 'CRITICISM', 'BAD_EFFECT', 'FALSE_APPLICATION']),
  occurredOn: day,
  summary: text(1_000),
});

/** Opens a review of a published rating. */
export async function openReview(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(opening, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => openStarReview({ ...sent.input, cycle: Number(sent.input.cycle) }));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}/reviews?said=opened`));
}

const deciding = z.object({
  id: text(40),
  outcome: choice(['KEPT', 'LOWERED', 'CANCELLED']),
  reason: text(1_000),
  deductions: z.string().max(2_000).optional(),
});

/** Keeps, lowers or cancels a rating. */
export async function decideReview(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(deciding, before, data);
  if (!sent.ok) return sent.state;
  const { deductions, ...decision } = sent.input;
  const lines = decision.outcome === 'LOWERED' ? linesTyped(deductions ?? '') : [];
  const done = await perform(sent, () => decideStarReview({ ...decision, deductions: lines }));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}/reviews?said=decided`));
}
