import { authorityById, bureauOf } from '@chengan/shared/authority/authority';
import { isWithin, regionByCode } from '@chengan/shared/region/region';

/** Registered with the State Administration itself: anywhere in the country. */
const WHOLE_COUNTRY = '100000';

/**
 * The division of the registering organ (characters 3 to 8 of a credit code, GB 32100), by name where it is known, when
 * it says that the enterprise is not under `authority`. Undefined when the division lies in its territory or contains
 * it: an enterprise of a town may be registered with the county, the prefecture or the province.
 */
export function foreignDivision(creditCode: string, authority: string): string | undefined {
  const division = creditCode.slice(2, 8);
  const own = authorityById(authority)?.regions ?? [];
  const territory = own.length > 0 ? own : (bureauOf(authority)?.regions ?? []);
  const near = territory.some((region) => isWithin(division, region) || isWithin(region, division));
  return near || division === WHOLE_COUNTRY ? undefined : (regionByCode(division)?.name ?? division);
}
