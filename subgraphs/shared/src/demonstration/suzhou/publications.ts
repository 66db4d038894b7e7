import { type Day, day } from '../../time/day.ts';
import { workingDaysAfter, workingDaysBefore } from '../../time/deadline.ts';
import { workingDayFrom } from '../../time/working-days.ts';
import type { Calendar } from '../calendar.ts';
import { countyOf } from '../places.ts';
import { authorityIn } from '../texts.ts';
import type { Agency, StarApplication, StarFacts, StarPublication, StarWindow } from '../world.ts';
import { RATINGS, type RatingStory } from './ratings.ts';

/** The stars of the year before are published by the middle of March (S-7.2: early each year). */
const PUBLISHED = '03-12';
const CANCELLED = '09-15';
const LOWERED = '07-10';
/** Working days from the application to the publication. */
const COURSE_DAYS = 28;

/** The applications of both full cycles, to the bureau of the county where the agency is registered (S-7.1). */
export function starApplicationsOf(agencies: readonly Agency[], calendar: Calendar): StarApplication[] {
  const [older, newer] = calendar.cycles;
  return agencies.flatMap((agency, index) => {
    const story = RATINGS[index];
    if (!story) throw new Error(`no ratings for agency ${index + 1} of Suzhou`);
    const application = (cycle: number, facts: StarFacts | null, publishedOn: Day): StarApplication[] =>
      facts
        ? [
            {
              ...facts,
              agency: agency.creditCode,
              authority: authorityIn('suzhou', countyOf(agency.town)),
              town: agency.town,
              cycle,
              publishedOn,
            },
          ]
        : [];
    const first = application(older, story.older, calendar.on(newer, PUBLISHED));
    const second = application(newer, story.newer, publicationOf(story, calendar));
    return [
      ...first.map((one) => ({ ...one, ...cancellationOf(story, calendar) })),
      ...second.map((one) => ({ ...one, ...afterwardsOf(story, calendar) })),
    ];
  });
}

/** What was published by the anchor. */
export function starPublicationsOf(
  applications: readonly StarApplication[],
  { anchor }: Calendar,
): StarPublication[] {
  return applications
    .filter(({ publishedOn }) => publishedOn <= anchor)
    .map((one) => ({ ...one, on: one.publishedOn }));
}

/** Bureaus that take applications of the newer cycle all year, because some are under way late. */
export function starWindowsOf(applications: readonly StarApplication[], calendar: Calendar): StarWindow[] {
  const { running, anchor, cycles } = calendar;
  const setOn = firstWorkingDay(running);
  const late = applications.filter(
    ({ cycle, publishedOn }) => cycle === cycles[1] && publishedOn > calendar.on(running, PUBLISHED),
  );
  if (setOn > anchor) return [];
  return [...new Set(late.map((one) => one.authority))].map((authority) => ({
    authority,
    cycle: cycles[1],
    setOn,
    opensOn: day(`${running}-01-01`),
    closesOn: day(`${running}-12-31`),
  }));
}

/** In the middle of March, or some days after the anchor where it is under way and was applied for this year. */
function publicationOf({ underWay }: RatingStory, calendar: Calendar): Day {
  const regular = calendar.on(calendar.running, PUBLISHED);
  if (underWay === undefined) return regular;
  const soon = workingDaysAfter(calendar.anchor, underWay).due;
  const applied = workingDaysBefore(soon, COURSE_DAYS).due;
  return soon > regular && applied > firstWorkingDay(calendar.running) ? soon : regular;
}

function firstWorkingDay(year: number): Day {
  return workingDayFrom(day(`${year}-01-01`));
}

function cancellationOf({ cancelled }: RatingStory, calendar: Calendar): Pick<StarApplication, 'cancelled'> {
  const on = calendar.on(calendar.cycles[1], CANCELLED);
  if (!cancelled || on > calendar.anchor) return {};
  return {
    cancelled: {
      on,
      clause: 'S-7.6.3',
      reason: '申报材料所列专职技术人员与社会保险缴纳记录不符，属虚假申报。',
    },
  };
}

function afterwardsOf(
  { lowered, objection }: RatingStory,
  calendar: Calendar,
): Pick<StarApplication, 'lowered' | 'objection'> {
  const loweredOn = calendar.on(calendar.running, LOWERED);
  return {
    ...(objection && { objection }),
    ...(lowered &&
      loweredOn <= calendar.anchor && {
        lowered: {
          on: loweredOn,
          summary: '服务的企业多次反映现场检查与台账不符，经核实造成严重不良影响。',
          reason:
            '经核实，两家企业的检查台账与现场严重不符，并有五处明显隐患未发现；按评分标准重新评分后降低星级。',
          deductions: [
            { rule: 'S-A18-1', count: '2' },
            { rule: 'S-A11-1', count: '5' },
          ],
        },
      }),
  };
}
