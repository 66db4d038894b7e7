import { agencyEvents, enterpriseEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import type { Handler } from '@chengan/shared/journal/follow';
import { saveExpertNames } from './expert-name.store.ts';
import { type NamedSubject, searchDocument } from './search-document.ts';
import { saveDocuments } from './search-document.store.ts';

type Named = (entry: JournalEntry) => NamedSubject | undefined;

const agencyOrExpert: Named = ({ type, facts }) => {
  if (type === 'agency.registered' || type === 'agency.changed') {
    const { creditCode, name, region } = agencyEvents[type].parse(facts);
    return { kind: 'AGENCY', id: creditCode, name, aliases: [], region };
  }
  if (type === 'expert.registered')
    return { kind: 'EXPERT', ...agencyEvents[type].parse(facts), aliases: [], region: null };
  return undefined;
};

const enterprise: Named = ({ type, facts }) => {
  if (type !== 'enterprise.registered' && type !== 'enterprise.changed') return undefined;
  const { creditCode, name, aliases, region } = enterpriseEvents[type].parse(facts);
  return { kind: 'ENTERPRISE', id: creditCode, name, aliases, region };
};

function indexing(named: Named): Handler {
  return async (em, entries) => {
    const latest = new Map<string, NamedSubject>();
    for (const entry of entries) {
      const subject = named(entry);
      if (subject) latest.set(`${subject.kind} ${subject.id}`, subject);
    }
    const subjects = [...latest.values()];
    await saveExpertNames(
      em,
      subjects.filter(({ kind }) => kind === 'EXPERT'),
    );
    await saveDocuments(em, subjects.map(searchDocument));
  };
}

/** Keeps the search documents current with the journals of these subgraphs. */
export const indexAgencies: Handler = indexing(agencyOrExpert);
export const indexEnterprises: Handler = indexing(enterprise);
