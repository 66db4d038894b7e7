import type { Em } from '@chengan/shared/database/database';
import { enforcementEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { changeFinding, saveFinding, saveTalk, withdrawTalk } from './finding.store.ts';
import { scorerOf } from './scorer.ts';

/** Takes what enforcement decided about agencies under J into the facts of their credit grade. */
export async function followEnforcement(em: Em, entries: readonly JournalEntry[]): Promise<void> {
  for (const entry of entries) await take(em, entry);
}

async function take(em: Em, entry: JournalEntry): Promise<void> {
  const at = entry.recordedAt;
  switch (entry.type) {
    case 'finding.confirmed': {
      const finding = enforcementEvents['finding.confirmed'].parse(entry.facts);
      const scorer = scorerOf(finding.authority);
      const ofCreditGrade = finding.subject.kind === 'AGENCY' && finding.clause.startsWith('J-A3-');
      if (ofCreditGrade && scorer !== undefined) await saveFinding(em, finding, scorer, at);
      return;
    }
    case 'finding.revoked':
      return changeFinding(
        em,
        enforcementEvents['finding.revoked'].parse(entry.facts).findingId,
        'REVOKED',
        at,
      );
    case 'finding.disputed':
      return changeFinding(
        em,
        enforcementEvents['finding.disputed'].parse(entry.facts).findingId,
        'DISPUTED',
        at,
      );
    case 'finding.upheld':
      return changeFinding(
        em,
        enforcementEvents['finding.upheld'].parse(entry.facts).findingId,
        'UPHELD',
        at,
      );
    case 'talk.held': {
      const talk = enforcementEvents['talk.held'].parse(entry.facts);
      const scorer = scorerOf(talk.authority);
      if (talk.subject.kind !== 'AGENCY' || scorer === undefined) return;
      const { talkId: id, heldOn, authority } = talk;
      return saveTalk(em, { id, agency: talk.subject.id, scorer, heldOn, authority });
    }
    case 'talk.withdrawn':
      return withdrawTalk(em, enforcementEvents['talk.withdrawn'].parse(entry.facts).talkId);
    default: // not about the credit grade
  }
}
