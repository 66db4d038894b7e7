'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sendAttachments } from '../attachment/send-attachment.ts';
import { performDeed, withReason } from '../cases/perform-deed.ts';
import { choice, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { decideObjection, objectToFinding } from '../hub/objections.ts';
import { currentObjection } from './objection-values.ts';

const objection = z.object({ finding: z.string().min(1).max(100), grounds: text(3_000) });

/** Objects to one finding in the name of the agency, and goes to the objection. */
export async function object(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(objection, before, data);
  if (!sent.ok) return sent.state;
  const { finding, grounds } = sent.input;
  const done = await perform(sent, async () => {
    const files = await sendAttachments(data.getAll('documents'), 'OTHER', 'documents');
    return files.ok ? objectToFinding(finding, grounds, files.value) : files;
  });
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/portal/objections/${done.value.done.id}?said=object`));
}

/** Decides an objection: the finding falls or stands, with reasons. */
export async function decide(before: FormState, data: FormData): Promise<FormState> {
  return performDeed(before, data, {
    schema: withReason.extend({ outcome: choice(['UPHELD', 'REJECTED']) }),
    act: ({ id, outcome, reason }, revision) =>
      decideObjection(id, revision ?? 0, outcome === 'UPHELD', reason),
    current: currentObjection,
    to: '/desk/objections',
    said: 'decide',
  });
}
