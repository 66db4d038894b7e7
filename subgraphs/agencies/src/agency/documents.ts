import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import type { DocumentPurpose, FileDocument } from './agency-file.ts';

export interface NewDocument {
  readonly purpose: DocumentPurpose;
  /** Id of an attachment of the agency's own, complete, of that purpose. */
  readonly attachment: string;
}

export interface DocumentChanges {
  readonly addDocuments: readonly NewDocument[];
  /** Ids of attachments of the file that no longer belong to it; the versions before keep them. */
  readonly removeDocuments: readonly string[];
}

/** Of these an agency has one at a time: a new one takes the place of the old. */
const ONE_AT_A_TIME: readonly DocumentPurpose[] = ['LICENCE', 'LEGAL_REPRESENTATIVE_ID'];

/** The documents of a file after an amendment, and what is wrong with what was asked: DOCUMENT_UNKNOWN. */
export function documentsAfter(
  before: readonly FileDocument[],
  { addDocuments, removeDocuments }: DocumentChanges,
  today: Day,
): { readonly after: readonly FileDocument[]; readonly problems: readonly Problem[] } {
  const replaced = new Set(
    addDocuments.map((one) => one.purpose).filter((one) => ONE_AT_A_TIME.includes(one)),
  );
  const removed = new Set(removeDocuments);
  const known = new Set(before.map((one) => one.attachment));
  const added = new Map(
    addDocuments.map(({ purpose, attachment }): [string, FileDocument] => [
      ONE_AT_A_TIME.includes(purpose) ? purpose : attachment,
      { purpose, attachment, addedOn: today },
    ]),
  );
  return {
    after: [
      ...before.filter((one) => !removed.has(one.attachment) && !replaced.has(one.purpose)),
      ...added.values(),
    ],
    problems: removeDocuments.flatMap((id, index) => (known.has(id) ? [] : [unknown(index)])),
  };
}

function unknown(index: number): Problem {
  return problem('DOCUMENT_UNKNOWN', '档案中没有这份附件。', 'The file has no such attachment.', {
    field: `removeDocuments.${index}`,
  });
}
