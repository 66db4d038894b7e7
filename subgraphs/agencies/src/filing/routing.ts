import { authorityById, authorityOfRegion, childrenOfAuthority } from '@chengan/shared/authority/authority';
import { recipientsUnder } from '@chengan/shared/authority/recipients';
import { type Industry, isHighHazard } from '@chengan/shared/industry/industry';
import { isLicensed, type ServiceKind } from '../service-kind/service-kind.ts';

export const JIANGYIN = 'jiangyin';
const SUZHOU = 'suzhou';
export const CHANGJI = 'changji';

/** Who is told: authorities of the tree, and recipients outside of it by id. */
export interface Recipients {
  readonly authorities: readonly string[];
  readonly outside: readonly string[];
}

/** J-9: the city bureau and every town, street or park concerned. Ids that are no town of Jiangyin are left out. */
export function filingRecipients(towns: readonly string[]): Recipients {
  const known = towns.filter((town) => authorityById(town)?.parent === JIANGYIN);
  return { authorities: [JIANGYIN, ...new Set(known)], outside: [] };
}

/** S-4.1e: the county bureau of the place of registration; nobody for a place outside Suzhou. */
export function practiceRecipients(region: string | null): Recipients {
  const county = region === null ? undefined : authorityOfRegion(SUZHOU, region);
  return { authorities: county ? [county.id] : [], outside: [] };
}

/** The counties and parks of Changji in which a service may take place. */
export function changjiPlaces(): readonly string[] {
  return childrenOfAuthority(CHANGJI).map(({ id }) => id);
}

/**
 * C1-5. Licensed: the regional department, with a copy to all levels of Changji, prefecture and place; that satisfies
 * the split of the second paragraph too. Unlicensed: the prefecture for high hazard (C1-5b), else the county or park of
 * the place of service. Nobody for a place outside Changji.
 */
export function projectRecipients(
  kinds: readonly ServiceKind[],
  industry: Industry,
  place: string,
): Recipients {
  if (authorityById(place)?.parent !== CHANGJI) return { authorities: [], outside: [] };
  if (kinds.some(isLicensed)) {
    return { authorities: [CHANGJI, place], outside: recipientsUnder('C1-5a').map(({ id }) => id) };
  }
  return { authorities: [isHighHazard(industry) ? CHANGJI : place], outside: [] };
}
