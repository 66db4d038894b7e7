import type { Em } from '@chengan/shared/database/database';
import { enforcementEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { bindAttachments } from './bind-attachments.command.ts';

const PURPOSES = ['OTHER', 'PHOTO', 'CONTRACT', 'REPORT', 'CERTIFICATE'] as const;

/**
 * Makes the files that came with an objection part of it, so that the authority whose finding it is reads them. What is
 * not the objector's own, or part of another record, stays as it is and nobody sees it.
 */
export async function followObjections(em: Em, entries: readonly JournalEntry[]): Promise<void> {
  for (const { type, facts } of entries) {
    if (type !== 'objection.made') continue;
    const { objectionId, subject, authority, documents } = enforcementEvents[type].parse(facts);
    if (!subject || authority === undefined) continue;
    for (const id of documents) {
      // one by one: a file that is not theirs keeps no other
      const binding = { holder: subject.id, ids: [id], purposes: PURPOSES, field: 'documents' };
      await bindAttachments(em, { ...binding, to: `objection:${objectionId}`, readers: [authority] });
    }
  }
}
