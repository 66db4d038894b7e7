import type { JournalEntry } from '@chengan/shared/journal/entry';
import { day } from '@chengan/shared/time/day';
import { followSuggestions } from '../suggestion/follow-suggestions.job.ts';
import type { TestEnforcement } from './enforcement.fixture.ts';
import { AGENCY } from './people.fixture.ts';

let serial = 0;

/** An entry of the journal of `agencies`, as enforcement reads it. */
export function told(type: string, facts: JournalEntry['facts'], on = '2026-05-08'): JournalEntry {
  serial += 1;
  return {
    seq: serial,
    id: `0190c000-0000-7000-8000-${String(serial).padStart(12, '0')}`,
    type,
    subjectKind: 'Agency',
    subjectId: AGENCY.code,
    clauses: [],
    facts,
    actor: 'system:detector',
    actingAs: null,
    requestId: null,
    occurredOn: day(on),
    recordedAt: `${on}T04:00:00.000Z`,
  };
}

/** What a detector of `agencies` noticed; whatever differs is given. */
export function noticed(change: Record<string, unknown> = {}): JournalEntry {
  serial += 1;
  return told('suggestion.made', {
    suggestionId: `0190d000-0000-7000-8000-${String(serial).padStart(12, '0')}`,
    key: `report-missing:${serial}`,
    subject: { kind: 'AGENCY', id: AGENCY.code },
    clause: 'J-A3-3-4',
    authority: 'jiangyin-320281108',
    occurredOn: '2026-05-06',
    place: '320281108',
    part: null,
    summary: '未按时报送2026年4月业务情况',
    evidence: [{ zh: '截至2026-05-06未收到报送', en: 'Nothing had come in by 2026-05-06' }],
    ...change,
  });
}

/** Takes the entries in; returns the ids of what was noticed. */
export async function takeIn(house: TestEnforcement, ...entries: JournalEntry[]): Promise<string[]> {
  await house.em().transactional((em) => followSuggestions(em, entries));
  return entries.flatMap(({ facts }) =>
    typeof facts['suggestionId'] === 'string' ? facts['suggestionId'] : [],
  );
}
