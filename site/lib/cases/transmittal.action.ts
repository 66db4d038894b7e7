'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { day, text } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { recordTransmittal } from '../hub/listing-files.ts';

const schema = z.object({
  listing: z.string().min(1).max(100),
  recipient: z.string().min(1).max(100),
  sentOn: day,
  documentNumber: text(100),
});

/** Records that an entry went out to one recipient. */
export async function transmit(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  const done = await perform(sent, () => recordTransmittal(sent.input));
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), `/desk/listings/${sent.input.listing}?said=transmit`));
}
