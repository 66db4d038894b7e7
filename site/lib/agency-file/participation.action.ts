'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { choice, day, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { recordParticipation, withdrawParticipation } from '../hub/agency-file.ts';

const schema = z.object({
  assistedOn: day,
  authority: text(60),
  kind: choice(['INSPECTION', 'PUBLICITY']),
  note: text(500),
});

const withdrawal = z.object({ id: text(60), reason: text(200) });

/** Records that the agency helped an authority (J-7) and goes back to the file. */
export async function record(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => recordParticipation(sent.input));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/file?said=helped#participations'));
}

/** Withdraws a record that was wrong; it stays, struck out. */
export async function withdraw(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(withdrawal, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => withdrawParticipation(sent.input.id, sent.input.reason));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/file?said=withdrawn#participations'));
}
