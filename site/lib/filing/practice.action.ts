'use server';

import { z } from 'zod';
import { day } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { notifyPractice } from '../hub/filing-deeds.ts';
import { fileFiling } from './file-filing.ts';
import { amends, files } from './typed.ts';

const schema = z.object({ startsOn: day, documents: files, amends });

/** Tells the county bureau that business begins (S-4.1e). */
export async function filePractice(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  return fileFiling(sent, {
    ...{ files: sent.input.documents, purpose: 'OTHER', field: 'documents' },
    act: ({ startsOn, amends }, documents) => notifyPractice({ startsOn, documents, amends }),
  });
}
