import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { bindAttachments } from '../attachment/bind-attachments.command.ts';
import type { Filer } from './filing.ts';
import type { FilingInput } from './filing-input.ts';

/** Makes the files that came with a filing part of it, for the filer and those whom it goes to; or says why it cannot. */
export async function bindDocuments(
  em: Em,
  filer: Filer,
  input: FilingInput,
  id: string,
  readers: readonly string[],
): Promise<Problem[]> {
  const [ids, purposes, field] =
    input.kind === 'FIRST'
      ? [input.pledge, ['PLEDGE'], 'pledge']
      : [input.documents, ['OTHER', 'CERTIFICATE', 'CONTRACT'], 'documents'];
  return bindAttachments(em, { holder: filer.id, ids, purposes, to: `filing:${id}`, readers, field });
}
