import { authorityById, isUnder, territoryCovers } from '@chengan/shared/authority/authority';
import { townOfAddress } from '@chengan/shared/authority/town-of-address';
import { isWithin } from '@chengan/shared/region/region';

/** Where a row's enterprise is. Unknown stays unknown. */
export type PlaceOfRow =
  | { readonly kind: 'town'; readonly region: string }
  /** The address names a county, or a zone that is no division, but no town. */
  | { readonly kind: 'larger'; readonly region: string }
  /** `inCounty`: the place names the county that the authority lies in, or lies over, and no more. */
  | { readonly kind: 'unknown'; readonly inCounty?: true }
  /** Plainly not under the authority; `by` are the words that say so. */
  | { readonly kind: 'elsewhere'; readonly by: string };

export interface WrittenPlace {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly address: string | null;
}

/**
 * Works the town out from the address. Where the address alone names no division at all, the columns for province,
 * city and county are read before it. A place outside the territory of `authority` is elsewhere.
 */
export function placeOfRow({ province, city, county, address }: WrittenPlace, authority: string): PlaceOfRow {
  const alone = townOfAddress(address ?? '', authority);
  const saysNothing = alone.kind === 'unknown' && alone.within === undefined;
  const place = saysNothing ? townOfAddress([province, city, county, address].join(''), authority) : alone;
  if (place.kind === 'elsewhere') return place;
  if (place.kind === 'unknown') {
    const county = place.within?.level === 'COUNTY' ? place.within.code : undefined;
    if (county === undefined) return { kind: 'unknown' };
    if (territoryCovers(authority, county)) return { kind: 'larger', region: county };
    const around = authorityById(authority)?.regions.some((region) => isWithin(region, county)) ?? false;
    return around ? { kind: 'unknown', inCounty: true } : { kind: 'unknown' };
  }
  const covered = isUnder(place.authority.id, authority) || territoryCovers(authority, place.region.code);
  if (!covered) return { kind: 'elsewhere', by: place.region.name };
  return { kind: place.region.level === 'TOWN' ? 'town' : 'larger', region: place.region.code };
}
