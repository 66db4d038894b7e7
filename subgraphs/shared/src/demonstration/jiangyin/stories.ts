import type { Draw } from '../draw.ts';
import { COURSE_STORIES } from './stories-course.ts';
import { SCORE_STORIES } from './stories-score.ts';
import { city, type FindingLine, type Story, town } from './story.ts';

export type { Story } from './story.ts';

/** Agencies 1 to 23 have a story of their own; 24 to 30 are ordinary. */
const STORIES: Readonly<Record<number, Story>> = { ...SCORE_STORIES, ...COURSE_STORIES };

/** Two of the ordinary ones are late with their grade of the newer cycle. */
const LATE: Readonly<Record<number, Story['late']>> = { 25: 'ON_NOTICE', 30: 'UNFINISHED' };

/** The towns and findings of agency `number`: as written, or drawn for an ordinary one. */
export function storyOf(number: number, draw: Draw): Story {
  const late = LATE[number];
  return { ...(STORIES[number] ?? ordinary(draw)), ...(late && { late }) };
}

const ORDINARY_ITEMS = ['3-4', '3-5', '3-6', '3-7'] as const;

/** At most two five-point findings a cycle, so that an ordinary agency is an A. */
function ordinary(draw: Draw): Story {
  const towns = draw.int(2, 3);
  const some = (): FindingLine[] =>
    Array.from({ length: draw.int(0, 2) }, (_, index) => {
      const item = draw.pick(ORDINARY_ITEMS);
      const month = String((index === 0 ? 2 : 7) + draw.int(0, 4)).padStart(2, '0');
      const on = item === '3-4' ? month : `${month}-${draw.int(10, 26)}`;
      return draw.int(0, 2) === 0 ? city(item, on) : town(draw.int(1, towns), item, on);
    });
  const running = draw.int(0, 1) === 0 ? [] : [town(1, draw.pick(['3-5', '3-7']), draw.int(10, 80))];
  return { towns, shows: '一般情形', older: some(), newer: some(), running };
}
