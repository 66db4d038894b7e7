import { leaderOf, officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, remembered, type Stage, type Step } from '@chengan/shared/demonstration/step';
import type { StarApplication } from '@chengan/shared/demonstration/world';
import type { World } from '@chengan/shared/demonstration/world-of';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { workingDaysBefore } from '@chengan/shared/time/deadline';
import type { Day } from '@chengan/shared/time/day';
import { acceptApplication } from '../star-application/acceptance.command.ts';
import { applyForStars } from '../star-application/apply.command.ts';
import { announce, approveReview } from '../star-application/deliberate.command.ts';
import { gradeApplication, publishApplication } from '../star-application/grade.command.ts';
import { objectAsAgency } from '../star-application/object.command.ts';
import { setStarSettings } from '../star-application/settings.command.ts';
import { finishReview } from '../star-application/sheet.command.ts';
import { changedRatingSteps } from './changed-stars.ts';
import { fillSheet, survey } from './star-sheet.ts';

/** After everything else of the day; on one day in the order of the course. */
const RANK = 11;

/** The applications for the stars of 苏州, each step on its day by its official; what lies after the anchor is left. */
export function starSteps(world: World): Step[] {
  const { starApplications, starWindows, anchor } = world;
  const windows = starWindows.map(({ authority, cycle, setOn, opensOn, closesOn }): Step => ({
    on: setOn,
    rank: RANK,
    what: `window of ${authority}`,
    run: async ({ em, clock }) => {
      const reviewer = officialOf(authority, 'reviewer');
      const settings = { opensOn, closesOn, announcementDays: 5 };
      allowed(await setStarSettings(em, clock, reviewer, cycle, settings), `window of ${authority}`);
    },
  }));
  const courses = starApplications.flatMap((one) => [...courseOf(one), ...changedRatingSteps(one)]);
  return [...windows, ...courses.filter(({ on }) => on <= anchor)];
}

/** The account that acts for an agency of the demonstration. */
function managerOf(agency: string) {
  return { account: `demonstration:agency:${agency}`, agency };
}

function keyOf({ agency, cycle }: StarApplication): string {
  return `stars ${cycle} of ${agency}`;
}

type Deed = (stage: Stage, id: string) => Promise<Outcome<unknown> | undefined>;

/** The seven steps of S-7.3, reckoned back from the day of publication in working days. */
function courseOf(one: StarApplication): Step[] {
  const { agency, authority, cycle, publishedOn, objection } = one;
  const what = keyOf(one);
  const clerk = officialOf(authority, 'clerk');
  const reviewer = officialOf(authority, 'reviewer');
  const step = (before: number, rank: number, name: string, deed: Deed): Step => ({
    on: back(publishedOn, before),
    rank: RANK + rank,
    what: `${what}: ${name}`,
    run: async (stage) => {
      const done = await deed(stage, remembered(stage, what));
      if (done) allowed(done, `${what}: ${name}`);
    },
  });
  return [
    {
      on: back(publishedOn, 28),
      rank: RANK,
      what,
      run: async ({ em, clock, memory }) => {
        const statement = `我机构自愿申报 ${cycle} 年度星级评定，所附材料真实、完整（演示）。`;
        const input = { cycle, statement, declared: [] };
        const applied = allowed(await applyForStars(em, clock, managerOf(agency), input), what);
        memory.set(what, applied.id);
      },
    },
    step(24, 1, 'accept', ({ em, clock }, id) => acceptApplication(em, clock, clerk, { id })),
    step(20, 2, 'survey', async ({ em, clock }, id) => survey(em, clock, one, id)),
    step(14, 3, 'sheet', async ({ em, clock }, id) => fillSheet(em, clock, one, id)),
    step(12, 4, 'review', ({ em, clock }, id) => finishReview(em, clock, clerk, { id })),
    step(10, 5, 'deliberate', ({ em, clock }, id) => approveReview(em, clock, reviewer, { id })),
    step(7, 6, 'announce', ({ em, clock }, id) => announce(em, clock, clerk, { id })),
    ...(objection
      ? [
          step(6, 7, 'object', ({ em, clock }, id) =>
            objectAsAgency(em, clock, managerOf(agency), { id, ...objection }),
          ),
        ]
      : []),
    step(1, 8, 'grade', ({ em, clock }, id) =>
      gradeApplication(em, clock, officialOf(authority, 'leader'), { id }),
    ),
    step(0, 9, 'publish', ({ em, clock }, id) =>
      publishApplication(em, clock, leaderOf(authority, clock.now()), { id }),
    ),
  ];
}

function back(from: Day, workingDays: number): Day {
  return workingDays === 0 ? from : workingDaysBefore(from, workingDays).due;
}
