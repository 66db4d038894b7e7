import type { Calendar } from '../calendar.ts';
import { countyOf } from '../places.ts';
import { authorityIn } from '../texts.ts';
import type { Agency, StarFacts, StarPublication } from '../world.ts';
import { RATINGS } from './ratings.ts';

/** The stars of the year before are published by the middle of March (S-7.2: early each year). */
const PUBLISHED = '03-12';
const CANCELLED = '09-15';

/** The ratings of both full cycles, by the bureau of the county where the agency is registered (S-7.1). */
export function starPublicationsOf(agencies: readonly Agency[], calendar: Calendar): StarPublication[] {
  const [older, newer] = calendar.cycles;
  return agencies.flatMap((agency, index) => {
    const story = RATINGS[index];
    if (!story) throw new Error(`no ratings for agency ${index + 1} of Suzhou`);
    const publication = (cycle: number, facts: StarFacts | null): StarPublication[] =>
      facts
        ? [
            {
              ...facts,
              agency: agency.creditCode,
              authority: authorityIn('suzhou', countyOf(agency.town)),
              cycle,
              on: calendar.notAfterAnchor(calendar.on(cycle + 1, PUBLISHED)),
            },
          ]
        : [];
    const cancelled = story.cancelled && {
      on: calendar.on(newer, CANCELLED),
      clause: 'S-7.6.3',
      reason: '申报材料所列专职技术人员与社会保险缴纳记录不符，属虚假申报。',
    };
    const first = publication(older, story.older).map((one) => ({ ...one, ...(cancelled && { cancelled }) }));
    return [...first, ...publication(newer, story.newer)];
  });
}
