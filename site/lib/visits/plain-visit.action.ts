'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { sendVisits } from '../hub/visit-deeds.ts';
import { hazardsTyped, plainField, timeProblems, visitTyped } from './plain-visit.ts';

const any = z.looseObject({ id: z.string() });

/** A UUID that follows from the form's id and the hazard's number. */
function hazardId(form: string, number: number): string {
  const hex = createHash('sha256').update(`${form}/${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Records a visit, or the correction of one, from the form without scripts. The hub judges all of it. */
export async function recordPlain(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(any, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => record(sent.input.id, data));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/visits?said=recorded'));
}

async function record(form: string, data: FormData): Promise<HubAnswer<string>> {
  const [unread, ...others] = timeProblems(data);
  if (unread) return { ok: false, problems: [unread, ...others] };
  const photos = await sendAttachments(data.getAll('photos'), 'PHOTO', 'photos');
  if (!photos.ok) return photos;
  const sheet = await sendAttachments(data.getAll('sheet'), 'PHOTO', 'sheet');
  if (!sheet.ok) return sheet;
  const hazards = hazardsTyped(data, (number) => hazardId(form, number));
  const answer = await sendVisits([visitTyped(data, photos.value, sheet.value[0], hazards)]);
  if (!answer.ok) {
    const [first, ...more] = answer.problems;
    return { ok: false, problems: [first, ...more] };
  }
  const [recorded] = answer.value.recordVisits;
  const [first, ...more] = (recorded?.problems ?? []).map(({ code, message, messageEn, field, clause }) => {
    const at = plainField(field ?? undefined);
    return { code, message, messageEn, ...(at ? { field: at } : {}), ...(clause ? { clause } : {}) };
  });
  return first ? { ok: false, problems: [first, ...more] } : { ok: true, value: form };
}
