import { agencyEvents, enterpriseEvents } from '@chengan/shared/events/events';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import type { Handler } from '@chengan/shared/journal/follow';
import { type KnownSubject, rememberSubjects } from './known-subject.store.ts';

/** Follows the journal of `agencies`: which agencies and experts exist, and how they are called. */
export const followAgencies: Handler = async (em, entries) =>
  rememberSubjects(em, entries.flatMap(fromAgencies));

/** Follows the journal of `enterprises`. */
export const followEnterprises: Handler = async (em, entries) =>
  rememberSubjects(em, entries.flatMap(fromEnterprises));

function fromAgencies({ type, facts }: JournalEntry): KnownSubject[] {
  if (type === 'agency.registered' || type === 'agency.changed') {
    const { creditCode, name, region } = agencyEvents[type].parse(facts);
    return [{ kind: 'AGENCY', code: creditCode, name, region }];
  }
  if (type === 'expert.registered') {
    const { id, name } = agencyEvents[type].parse(facts);
    return [{ kind: 'EXPERT', code: id, name, region: null }];
  }
  return [];
}

function fromEnterprises({ type, facts }: JournalEntry): KnownSubject[] {
  if (type !== 'enterprise.registered' && type !== 'enterprise.changed') return [];
  const { creditCode, name, region } = enterpriseEvents[type].parse(facts);
  return [{ kind: 'ENTERPRISE', code: creditCode, name, region }];
}
