import { seeingAll } from '@chengan/shared/database/session';
import type { GraphContext } from '@chengan/shared/graph/context';
import DataLoader from 'dataloader';
import { type Attachment, toAttachment } from '../attachment/attachment.graphql.ts';
import { attachmentsOf } from '../attachment/attachment.store.ts';
import type { Attachment as AttachmentRecord } from '../attachment/attachment.ts';
import { practitionersByIds } from '../practitioner/practitioner.store.ts';

/** The files of a record, `contract:<id>` or `project:<id>`, that whoever asks may see. */
export async function loadAttachments(context: GraphContext, to: string): Promise<Attachment[]> {
  const found = await context
    .loader(
      'attachments-of',
      () =>
        new DataLoader<string, AttachmentRecord[]>(async (records) => {
          const all = await attachmentsOf(context.em, records);
          return records.map((one) => all.filter(({ boundTo }) => boundTo === one));
        }),
    )
    .load(to);
  return found.map(toAttachment);
}

/** The name of a practitioner whom a contract names: its parties and authorities know who leads the work. */
export function loadPersonName(context: GraphContext, id: string): Promise<string | null> {
  return context
    .loader(
      'contract-person-names',
      () =>
        new DataLoader<string, string | null>(async (ids) => {
          const people = await seeingAll(context.em, (em) => practitionersByIds(em, ids));
          return people.map((one) => one?.name ?? null);
        }),
    )
    .load(id);
}
