'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { revisionOf } from '../cases/perform-deed.ts';
import { text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import type { HubAnswer } from '../hub/problem.ts';
import { applyForStars, objectToStars, resubmitStars, withdrawStars } from '../hub/star-deeds.ts';
import { notedLinesTyped } from './lines-typed.ts';

const TO = '/portal/stars';

const application = z.object({
  id: z.string().max(40).optional(),
  cycle: text(4),
  statement: text(4_000),
  declared: z.string().max(10_000).optional(),
});

/** Applies for the stars of a year, or sends a returned application again; files first, then the form. */
export async function apply(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(application, before, data);
  if (!sent.ok) return sent.state;
  const { id, cycle, statement, declared } = sent.input;
  const done = await perform(sent, async (): Promise<HubAnswer<unknown>> => {
    const files = await sendAttachments(data.getAll('documents'), 'OTHER', 'documents');
    if (!files.ok) return files;
    const lines = notedLinesTyped(declared ?? '');
    if (id) {
      const revision = revisionOf(sent.revision);
      return resubmitStars({ id, revision, statement, declared: lines, documents: files.value });
    }
    return applyForStars({ cycle: Number(cycle), statement, declared: lines, documents: files.value });
  });
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}?said=${id ? 'resubmitted' : 'applied'}`));
}

const leaving = z.object({ id: text(40) });

/** Takes an application back. */
export async function withdraw(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(leaving, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => withdrawStars(sent.input.id, revisionOf(sent.revision)));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}?said=withdrawn`));
}

const objecting = z.object({ id: text(40), rule: text(40), grounds: text(2_000) });

/** Objects to a line of the announced sheet. */
export async function object(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(objecting, before, data);
  if (!sent.ok) return sent.state;
  const { id, rule, grounds } = sent.input;
  const done = await perform(sent, () => objectToStars(id, rule, grounds));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `${TO}?said=objected`));
}
