'use server';

import { z } from 'zod';
import { optionalText, ticked } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { fileBasicInformation } from '../hub/filing-deeds.ts';
import { fileFiling } from './file-filing.ts';
import { amends, files, optionalDay, several } from './typed.ts';

const schema = z.object({
  towns: several,
  firstServiceOn: optionalDay,
  pledgeSignedBy: optionalText(50),
  pledge: files,
  withoutPledge: ticked,
  amends,
});

/** Files the agency's file as it stands, with the pledge (J-9a). */
export async function fileFirst(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  return fileFiling(sent, {
    ...{ files: sent.input.pledge, purpose: 'PLEDGE', field: 'pledge' },
    act: ({ pledge: _, ...input }, pledge) => fileBasicInformation({ ...input, pledge }),
  });
}
