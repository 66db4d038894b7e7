'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { day, optionalText } from '../form/fields.ts';
import { perform } from '../form/perform.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { pathIn } from '../http/headers.ts';
import { publishFees } from '../hub/agency-file.ts';
import { atFormFields } from './form-fields.ts';
import { readFees } from './lines.ts';

const schema = z.object({
  validFrom: day,
  basis: optionalText(300),
  items: z.string().trim().min(1).max(40_000),
});

/** Publishes the agency's own fee schedule and goes back to the file (S-4.3). */
export async function publish(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  const { validFrom, basis, items } = sent.input;
  const done = await perform(sent, async () =>
    atFormFields(
      await publishFees(Number(sent.revision ?? '0'), { validFrom, basis, items: readFees(items) }),
      [],
    ),
  );
  if (!done.ok) return done.state;
  redirect(pathIn(await getLocale(), '/portal/file?said=fees#fees'));
}
