import type { Em } from '@chengan/shared/database/database';
import type { Outcome, Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { publisherProblems } from '@chengan/shared/permission/publisher';
import { anotherPersonProblems } from '@chengan/shared/permission/official';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { insertPublished } from '../star-rating/publish-rating.command.ts';
import type { StarApplication } from './application.ts';
import { doDeed, type Seen } from './change-application.command.ts';
import { factsStored } from './facts.store.ts';
import { standingObjections } from './objection.store.ts';
import { showSheet } from './sheet.store.ts';
import { deciderProblems, handlerProblems } from './who.ts';

/**
 * Decides the stars (S-7.3, step 6) once the announcement is over and every objection decided, by a reviewer or leader
 * who neither reviewed nor deliberated.
 */
export async function gradeApplication(
  em: Em,
  clock: Clock,
  official: Official,
  seen: Seen,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'GRADE',
    account: official.account,
    problems: async (application, tx) => [
      ...deciderProblems(application, official, [application.deliberatedBy]),
      ...announcementProblems(application, clock.today()),
      ...((await standingObjections(tx, application.id)).some(({ state }) => state === 'OPEN')
        ? [
            problem(
              'OBJECTIONS_OPEN',
              '还有异议没有决定，不能定级。',
              'There are objections that are not decided yet.',
              { field: 'id', clause: 'S-7.3' },
            ),
          ]
        : []),
    ],
    change: () => ({ gradedBy: official.account }),
    clauses: ['S-7.5'],
  });
}

/** Sends a graded application back to the first review, with the reason: it is announced anew. */
export async function returnGrading(
  em: Em,
  clock: Clock,
  official: Official,
  { reason, ...seen }: Seen & { readonly reason: string },
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'RETURN_GRADING',
    account: official.account,
    problems: (application) => [
      ...handlerProblems(application, official, ['leader']),
      ...checkText(reason, { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 }),
    ],
    change: async (tx, application) => {
      await showSheet(tx, application.id, false);
      return { deliberatedBy: null, gradedBy: null, announcement: null, account: null };
    },
    note: reason,
  });
}

/**
 * Publishes the stars (S-7.3, step 7), by the bureau's leader with a fresh second factor, who neither reviewed nor
 * deliberated: scoring, deliberating and publishing take three persons.
 */
export async function publishApplication(
  em: Em,
  clock: Clock,
  official: Official,
  seen: Seen,
): Promise<Outcome<StarApplication>> {
  return doDeed(em, clock, seen, {
    deed: 'PUBLISH',
    account: official.account,
    problems: (application) => [
      ...publisherProblems(official, application.authority, 'S-7.3', clock.now()),
      ...anotherPersonProblems(official, [...application.reviewers, application.deliberatedBy]),
    ],
    change: async (tx, application) => {
      const { id, agency, authority, cycle, account } = application;
      if (!account) throw new Error('a graded application has no account');
      const facts = await factsStored(tx, id);
      await insertPublished(tx, clock, {
        agency,
        authority,
        cycle,
        account,
        facts,
        application: id,
        actor: official.account,
      });
      return {};
    },
  });
}

function announcementProblems({ announcement }: StarApplication, today: Day): Problem[] {
  if (!announcement || today > announcement.until) return [];
  return [
    problem(
      'STILL_ANNOUNCED',
      `公示期至 ${announcement.until}（含当日），届满后才能定级。`,
      `It is announced until ${announcement.until}, that day included; it is graded after.`,
      { field: 'id', clause: 'S-7.3' },
    ),
  ];
}
