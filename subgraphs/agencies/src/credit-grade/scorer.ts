import { authorityById } from '@chengan/shared/authority/authority';
import { townScorersOf } from '@chengan/shared/authority/town-scorers';
import { regionByCode } from '@chengan/shared/region/region';
import { CITY } from './facts.ts';

/** The bureau that adopted J; its towns score through it (J-4). */
export const CITY_BUREAU = 'jiangyin';

/** The nine-digit codes of the city's towns and zones. */
export const TOWNS: ReadonlySet<string> = new Set(townScorersOf(CITY_BUREAU));

/** The scorer that an authority's findings count under: `CITY`, or a town's region code. Undefined for any other. */
export function scorerOf(authority: string): string | undefined {
  if (authority === CITY_BUREAU) return CITY;
  const found = authorityById(authority);
  return found?.parent === CITY_BUREAU ? found.regions[0] : undefined;
}

/** The scorer's name as it is shown: 江阴市应急管理局, or the town's. */
export function scorerName(scorer: string): string {
  if (scorer === CITY) return authorityById(CITY_BUREAU)?.name ?? scorer;
  return regionByCode(scorer)?.name ?? '镇街园';
}
