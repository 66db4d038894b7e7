import type { Draw } from './draw.ts';
import type { Practice } from './contracts.ts';
import { countyOf, ENTERPRISES_BY_TOWN } from './places.ts';
import type { Firm } from './world.ts';

/**
 * Where an agency outside 江阴 works: one steady client near its seat, the others in its county (苏州, where a county's
 * bureau rates it) or anywhere in the bureau's territory.
 */
export function practiceOf(agency: Firm, index: number, draw: Draw): Practice {
  const towns = ENTERPRISES_BY_TOWN[agency.bureau].map(([town]) => town);
  const near = towns.filter((town) => countyOf(town) === countyOf(agency.town));
  const steady = near[index % near.length] ?? draw.pick(towns);
  return { agency, towns: [steady], around: agency.bureau === 'suzhou' ? near : towns };
}
