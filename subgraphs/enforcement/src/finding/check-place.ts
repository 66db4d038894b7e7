import { type Authority, authorityById, territoryCovers } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { regionProblem } from '@chengan/shared/region/region';
import type { Act } from '@chengan/shared/regulation/act';
import { problem } from '@chengan/shared/outcome/problem';

/** Jurisdiction follows the act: the town of the client in Jiangyin (J-4), the place of service in Changji (C1-2b). */
const PLACE_CLAUSE: Readonly<Record<string, string>> = { J: 'J-4', C1: 'C1-2b' };

/** The place is a known region inside the territory of the authority. Without a place it is taken to be that territory. */
export function checkPlace(
  place: string | null | undefined,
  authority: string,
  act: Act | undefined,
): Problem[] {
  if (place === null || place === undefined) return [];
  const unknown = regionProblem(place, 'place');
  if (unknown) return [unknown];
  const found = authorityById(authority);
  if (!found || covers(found, place)) return [];
  return [
    problem(
      'PLACE_OUTSIDE_TERRITORY',
      `服务所在地 ${place} 不在${found.name}的辖区内。`,
      `Place ${place} lies outside the territory of ${found.nameEn}.`,
      { field: 'place', clause: act ? PLACE_CLAUSE[act.id] : undefined },
    ),
  ];
}

/** A zone that is no division of its own is taken to lie wherever its bureau's territory does. */
function covers({ id, regions, parent }: Authority, place: string): boolean {
  return territoryCovers(regions.length > 0 || parent === undefined ? id : parent, place);
}
