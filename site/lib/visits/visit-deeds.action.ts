'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { choice, day, optionalText, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  answerHazard,
  answerHazardReport,
  answerVisit,
  noteHazard,
  reportMajor,
  reportRefusal,
} from '../hub/visit-deeds.ts';

const ofHazard = { visit: z.string().min(1), hazard: z.string().min(1) };

async function backTo(visit: string, said: string): Promise<never> {
  redirect(pathIn(await getLocale(), `/portal/visits/${visit}?said=${said}`));
}

const noted = z.object({
  ...ofHazard,
  kind: choice(['ADVICE', 'DEADLINE', 'RECHECK_FAILED', 'RECTIFIED']),
  on: day,
  number: optionalText(100),
  note: optionalText(1_000),
});

/** Adds to a hazard the written advice that was given, or that it was put right. */
export async function note(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(noted, before, data);
  if (!sent.ok) return sent.state;
  const { visit, ...deed } = sent.input;
  const done = await perform(sent, () => noteHazard(deed));
  return done.ok ? backTo(visit, 'noted') : done.state;
}

const major = z.object({ ...ofHazard, number: text(100), reportedOn: day });

/** Records the written report of a major hazard (C1-11c). */
export async function report(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(major, before, data);
  if (!sent.ok) return sent.state;
  const { visit, hazard, number, reportedOn } = sent.input;
  const done = await perform(sent, () => reportMajor(hazard, number, reportedOn));
  return done.ok ? backTo(visit, 'reported') : done.state;
}

const refused = z.object({
  ...ofHazard,
  notifiedOn: day,
  evidence: text(2_000),
  directReason: optionalText(500),
  attachments: z.instanceof(File).optional(),
});

/** Reports that the client refuses to put a hazard right (J-13, S-5.4.3). */
export async function refuse(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(refused, before, data);
  if (!sent.ok) return sent.state;
  const { visit, hazard, notifiedOn, evidence, directReason } = sent.input;
  const done = await perform(sent, async () => {
    const files = await sendAttachments(data.getAll('attachments'), 'PHOTO', 'attachments');
    if (!files.ok) return files;
    return reportRefusal({ hazard, notifiedOn, evidence, directReason, attachments: files.value });
  });
  return done.ok ? backTo(visit, 'refusal') : done.state;
}

const answered = z.object({
  visit: z.string().min(1),
  kind: choice(['CONFIRMED', 'CONTESTED']),
  note: optionalText(1_000),
});

/** The client confirms a sheet, or says that the signature is not theirs. */
export async function answer(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(answered, before, data);
  if (!sent.ok) return sent.state;
  const { visit, kind, note: said } = sent.input;
  const done = await perform(sent, () => answerVisit(visit, kind, said));
  return done.ok ? backTo(visit, kind) : done.state;
}

const said = z.object({
  ...ofHazard,
  kind: choice(['ACKNOWLEDGED', 'DONE']),
  on: day,
  note: optionalText(2_000),
});

/** The client says that its principal knows of a hazard, or that it was put right. */
export async function sayOfHazard(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(said, before, data);
  if (!sent.ok) return sent.state;
  const { visit, ...deed } = sent.input;
  const done = await perform(sent, () => answerHazard(deed));
  return done.ok ? backTo(visit, deed.kind) : done.state;
}

const outcome = z.object({ id: z.string().min(1), outcome: text(2_000) });

/** Records what the authority did about a reported hazard (J-14). */
export async function answerReport(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(outcome, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => answerHazardReport(sent.input.id, sent.input.outcome));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/desk/hazard-reports?said=answered'));
}
