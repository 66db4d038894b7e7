import { ENDS_SOON_DAYS } from '@chengan/shared/due/term';
import { objectionDeadline } from '@chengan/shared/due/objection-term';
import { addDays } from '@chengan/shared/time/day';
import { agenciesByCode } from '../agency/agency.store.ts';
import { endingContracts } from './contract-ends.store.ts';
import { openDeductions } from './credit-due.store.ts';
import { ownNotices } from './cycle-due.store.ts';
import { contractMatter, deductionMatter, noticeMatter } from './own-matters.ts';
import { beyond, type Queue } from './queue.graphql.ts';

/** Contracts of an agency or enterprise that end within thirty days (J-11c). */
export const endingContractsQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind === 'EXPERT') return [];
  const side = inbox.kind === 'AGENCY' ? 'agency' : 'enterprise';
  const contracts = await endingContracts(em, side, inbox.code, {
    from: today,
    to: addDays(today, ENDS_SOON_DAYS),
    position: from,
    limit: limit + 1,
  });
  return contracts.map((one) => ({
    matter: contractMatter(one, side),
    position: { at: one.endsOn, id: one.id },
  }));
};

/** No term to object is longer, whatever holidays lie in it. */
const LONGEST_TERM_DAYS = 60;

/** What was confirmed against an agency and may still be objected to. */
export const deductionsQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  const { code } = inbox;
  const [agency] = await agenciesByCode(em, [code]);
  const deductions = await openDeductions(em, code, {
    since: addDays(today, -LONGEST_TERM_DAYS),
    position: from,
    limit: limit + 1,
  });
  return deductions
    .filter(({ confirmedOn }) => objectionDeadline(confirmedOn).due >= today)
    .map((one) => ({
      matter: deductionMatter(one, { code, name: agency?.name ?? null }),
      position: { at: one.confirmedOn, id: one.id },
    }));
};

/** Results of the agency that are on public notice, in which it may object. */
export const ownNoticesQueue: Queue = async ({ em, today }, inbox, { from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  const notices = (await ownNotices(em, inbox.code, today)).map((one) => ({
    matter: noticeMatter(one),
    position: { at: one.until, id: String(one.cycle) },
  }));
  return beyond(notices, from);
};
