'use server';

import { z } from 'zod';
import { day, text } from '../form/fields.ts';
import type { FormState } from '../form/state.ts';
import { submitted } from '../form/submitted.ts';
import { notifyProject } from '../hub/filing-deeds.ts';
import { fileFiling } from './file-filing.ts';
import { amends, files, optionalDay, several } from './typed.ts';

const link = z
  .string()
  .trim()
  .max(64)
  .optional()
  .transform((value) => (value ? value : null));

const schema = z.object({
  client: text(40),
  clientName: text(100),
  industry: text(40),
  kinds: several,
  place: text(64),
  address: text(200),
  acceptedOn: day,
  onSiteOn: day,
  departmentToldOn: optionalDay,
  leader: text(50),
  contract: link,
  project: link,
  documents: files,
  amends,
});

/** Tells a project (C1-5, Article 19 of Order 1). */
export async function fileProject(before: FormState, data: FormData): Promise<FormState> {
  const sent = submitted(schema, before, data);
  if (!sent.ok) return sent.state;
  return fileFiling(sent, {
    ...{ files: sent.input.documents, purpose: 'OTHER', field: 'documents' },
    act: (input, documents) => notifyProject({ ...input, documents }),
  });
}
