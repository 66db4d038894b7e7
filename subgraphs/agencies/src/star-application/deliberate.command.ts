import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { starAccountOf } from '../star-rating/account.ts';
import { storedFacts } from '../star-rating/stored-facts.ts';
import { announcementFrom } from './announcement.store.ts';
import type { StarApplication } from './application.ts';
import { assessApplication } from './assess-application.store.ts';
import { doDeed, type Seen } from './change-application.command.ts';
import { showSheet } from './sheet.store.ts';
import { deciderProblems, handlerProblems } from './who.ts';

/**
 * Approves the first review (S-7.3, step 4), by a reviewer or leader who recorded nothing in it. Refused while the sheet
 * cannot be rated: fewer than two groups answered.
 */
export async function approveReview(
  em: Em,
  clock: Clock,
  official: Official,
  seen: Seen,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'APPROVE_REVIEW',
    account: official.account,
    problems: async (application, tx) => {
      const { outcome } = await assessApplication(tx, application, clock.today());
      return [
        ...deciderProblems(application, official),
        ...(outcome.kind === 'decided' ? [] : outcome.problems),
      ];
    },
    change: () => ({ deliberatedBy: official.account }),
  });
}

/** Sends the sheet back to the first review, with the reason. */
export async function returnReview(
  em: Em,
  clock: Clock,
  official: Official,
  { reason, ...seen }: Seen & { readonly reason: string },
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'RETURN_REVIEW',
    account: official.account,
    problems: (application) => [
      ...deciderProblems(application, official),
      ...checkText(reason, { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 }),
    ],
    note: reason,
  });
}

/**
 * Opens the public announcement (S-7.3, step 5): the agency sees the whole sheet, and objections are taken until the
 * last of the bureau's working days. The score is frozen; only an objection that holds changes it.
 */
export async function announce(
  em: Em,
  clock: Clock,
  official: Official,
  seen: Seen,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'ANNOUNCE',
    account: official.account,
    problems: async (application, tx) => {
      const { outcome } = await assessApplication(tx, application, clock.today());
      return [
        ...handlerProblems(application, official),
        ...(outcome.kind === 'decided' ? [] : outcome.problems),
      ];
    },
    change: async (tx, application) => {
      const on = clock.today();
      const { facts, outcome } = await assessApplication(tx, application, on);
      if (outcome.kind !== 'decided') throw new Error('announced what cannot be rated');
      await showSheet(tx, application.id, true);
      return {
        announcement: await announcementFrom(tx, application, on),
        account: starAccountOf(outcome.assessment),
        facts: storedFacts(facts),
      };
    },
  });
}
