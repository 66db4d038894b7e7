import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { attachmentProblems, bindAttachments } from '../attachment/bind-attachments.command.ts';
import { supervisorsOf } from '../territory/supervisors.store.ts';
import { type AgencyFile, DOCUMENT_PURPOSES } from './agency-file.ts';
import type { NewDocument } from './documents.ts';

const recordOf = (agency: string) => `agency-file:${agency}`;

/** Why documents cannot become part of the agency's file, each at the field of its purpose; they are locked. */
export async function documentProblems(
  em: Em,
  agency: string,
  added: readonly NewDocument[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const purpose of DOCUMENT_PURPOSES) {
    const ids = added.filter((one) => one.purpose === purpose).map((one) => one.attachment);
    const binding = { ids, holder: agency, purposes: [purpose], to: recordOf(agency), field: purpose };
    if (ids.length > 0) problems.push(...(await attachmentProblems(em, binding)));
  }
  return problems;
}

/** Makes the documents part of the file, and lets those who supervise the agency now read all that it has. */
export async function bindDocuments(em: Em, { agency, documents }: AgencyFile): Promise<void> {
  const problems = await bindAttachments(em, {
    ids: documents.map((one) => one.attachment),
    holder: agency,
    purposes: DOCUMENT_PURPOSES,
    to: recordOf(agency),
    field: 'documents',
    readers: await supervisorsOf(em, agency),
  });
  if (problems.length > 0) throw new Error(`documents that were checked cannot be bound: ${agency}`);
}
