'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachment } from '../attachment/send-attachment.ts';
import { revisionOf } from '../cases/perform-deed.ts';
import { text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import {
  changeLines,
  correctReport,
  readWorkbook,
  saveReport,
  submitReport,
} from '../hub/monthly-report-deeds.ts';
import { linesSent } from './line-fields.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);
const ofMonth = z.object({ month });
const lines = z.looseObject({ month });
const file = z.object({
  month,
  // without a choice the browser sends a file that is empty and has no name
  file: z
    .instanceof(File)
    .refine(({ name, size }) => name !== '' && size > 0, { params: { code: 'FILE_MISSING' } }),
});
const added = z.object({ month, add: text(36) });
const removed = z.object({ month, remove: text(36) });
const correction = z.object({ month, reason: text(500) });

async function toMonth(of: string, said: string): Promise<never> {
  redirect(pathIn(await getLocale(), `/portal/reports/${of}?said=${said}`));
}

/** Keeps what was corrected by hand. */
export async function saveMonthlyLines(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(lines, before, data);
  if (!sent.ok) return sent.state;
  const read = linesSent(sent.input);
  if (read.problems.length > 0) return sent.refused(read.problems);
  const done = await perform(sent, () => saveReport(sent.input.month, revisionOf(sent.revision), read.lines));
  return done.ok ? toMonth(sent.input.month, 'saved') : done.state;
}

async function toEdit(of: string): Promise<never> {
  redirect(pathIn(await getLocale(), `/portal/reports/${of}/edit`));
}

/** Adds a line for a contract that is over. */
export async function addMonthlyLine(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(added, before, data);
  if (!sent.ok) return sent.state;
  const { month: of, add } = sent.input;
  const done = await perform(sent, () => changeLines(of, revisionOf(sent.revision), { add: [add] }));
  return done.ok ? toEdit(of) : done.state;
}

/** Leaves a line out again that was added. */
export async function removeMonthlyLine(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(removed, before, data);
  if (!sent.ok) return sent.state;
  const { month: of, remove } = sent.input;
  const done = await perform(sent, () => changeLines(of, revisionOf(sent.revision), { remove: [remove] }));
  return done.ok ? toEdit(of) : done.state;
}

/** Sends a corrected workbook; what is wrong with its cells comes back all at once, and then nothing is kept. */
export async function uploadMonthlyWorkbook(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(file, before, data);
  if (!sent.ok) return sent.state;
  const attachment = await sendAttachment(sent.input.file, 'WORKBOOK', 'file');
  if (!attachment.ok) return sent.refused(attachment.problems);
  const done = await perform(sent, () => readWorkbook(sent.input.month, attachment.value));
  if (!done.ok) return done.state;
  return toMonth(sent.input.month, done.value.done.notes.length > 0 ? 'readWithHidden' : 'read');
}

/** Hands in the report of a month, for all towns at once. */
export async function submitMonthly(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(ofMonth, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => submitReport(sent.input.month, revisionOf(sent.revision)));
  return done.ok ? toMonth(sent.input.month, 'submitted') : done.state;
}

/** Hands in a corrected report, with its reason. */
export async function correctMonthly(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(correction, before, data);
  if (!sent.ok) return sent.state;
  const { month: of, reason } = sent.input;
  const done = await perform(sent, () => correctReport(of, revisionOf(sent.revision), reason));
  return done.ok ? toMonth(of, 'corrected') : done.state;
}
