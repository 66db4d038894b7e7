import { day } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import type { Practice } from '../contracts.ts';
import type { Draw } from '../draw.ts';
import { ENTERPRISES_BY_TOWN } from '../places.ts';
import type { Firm } from '../world.ts';
import { type Story, storyOf } from './stories.ts';

export interface JiangyinPractice extends Practice {
  readonly story: Story;
}

/** Each agency of 江阴 with its story and its towns; the towns are dealt out in turn, so that each has several agencies. */
export function practicesOf(agencies: readonly Firm[], calendar: Calendar, draw: Draw): JiangyinPractice[] {
  const towns = ENTERPRISES_BY_TOWN.jiangyin.map(([town]) => town);
  const [older, newer] = calendar.cycles;
  let turn = 0;
  return agencies.map((agency, index) => {
    const story = storyOf(index + 1, draw);
    const own = Array.from({ length: story.towns }, () => towns[turn++ % towns.length] ?? '');
    return {
      agency,
      story,
      towns: own,
      around: own,
      ...(story.joinsOn && { from: day(`${newer}-${story.joinsOn}`) }),
      ...(story.leaves && { from: day(`${older - 1}-01-01`), until: day(`${older}-12-31`) }),
    };
  });
}
