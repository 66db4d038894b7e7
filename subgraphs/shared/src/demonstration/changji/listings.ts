import { addMonths, type Day } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { Listing, NumberlessNotice } from '../notice.ts';
import type { Case } from './cases.ts';
import { listingNotice, type Party } from './notices.ts';

const PREFECTURE = 'changji';
const YEAR = 12;

export interface ToList {
  readonly label: string;
  readonly party: Party;
  readonly clauses: readonly string[];
  readonly why: string;
  readonly decidedOn: Day;
  readonly escalation?: string;
  readonly disputedDaysAgo?: number | undefined;
  readonly lifted?: Case['lifted'];
}

/** One year in the local discredit list, unless lifted before, with the notice that publishes it (C1-17-0). */
export function entryOf(
  one: ToList,
  seed: number,
  calendar: Calendar,
): { listing: Listing; notice: NumberlessNotice } {
  const proposedOn = calendar.before(one.decidedOn, 14);
  const priorNotice = {
    servedOn: calendar.after(proposedOn, 2),
    document: '失信惩戒名单列入事先告知书（演示）',
  };
  const basis = ['C1-17-0', ...one.clauses];
  const notice = listingNotice({ ...one, basis, priorNotice, seed, calendar });
  const lifted = one.lifted && { on: calendar.ago(one.lifted.daysAgo), reason: one.lifted.reason };
  const listing: Listing = {
    id: idAt(seed, `listing ${one.label}`, one.decidedOn),
    register: 'LOCAL_DISCREDIT',
    authority: PREFECTURE,
    subject: one.party.subject,
    basis,
    reason: one.why,
    priorNotice,
    decidedOn: one.decidedOn,
    from: one.decidedOn,
    until: addMonths(one.decidedOn, YEAR),
    notice: notice.id,
    restrictions: [],
    ...(one.escalation && { escalation: one.escalation }),
    ...(one.disputedDaysAgo !== undefined && { disputedOn: calendar.ago(one.disputedDaysAgo) }),
    ...(lifted && { lifted }),
  };
  // what is no longer listed is no longer published as listed
  const withdrawn = lifted && { on: lifted.on, reason: '已移出名单，停止公示。' };
  return { listing, notice: withdrawn ? { ...notice, withdrawn } : notice };
}
