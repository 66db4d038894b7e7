import { type AddressPlace, placeInAddress } from '../region/address/place-in-address.ts';
import type { Region } from '../region/region.ts';
import {
  allAuthorities,
  type Authority,
  authorityById,
  authorityOfRegion,
  bureauOf,
  territoryCovers,
} from './authority.ts';

/** Where an enterprise lies for a bureau, read from its address. */
export type TownOfAddress =
  | {
      readonly kind: 'found';
      /** A town; in a prefecture at least the county; the prefecture itself for a zone that is no division. */
      readonly region: Region;
      /** Who supervises there: the zone when the address names one, else the smallest authority of that region. */
      readonly authority: Authority;
      /** The words of the address that say so. */
      readonly by: string;
    }
  /** The address does not say. `within` is the smallest division that it does name. */
  | { readonly kind: 'unknown'; readonly within?: Region }
  /** Plainly another place, which `by` names. */
  | { readonly kind: 'elsewhere'; readonly by: string };

/**
 * The town of `address` for an authority (`jiangyin`, or any below it) or for a region code. Unknown stays unknown and
 * is never guessed; so does everything for an authority or region that the system does not know.
 */
export function townOfAddress(address: string, authorityOrRegionCode: string): TownOfAddress {
  const bureau = bureauOf(authorityOrRegionCode) ?? bureauOfRegion(authorityOrRegionCode);
  const root = bureau?.regions[0];
  if (!bureau || root === undefined) return { kind: 'unknown' };
  return withAuthority(placeInAddress(address, root), bureau);
}

function bureauOfRegion(code: string): Authority | undefined {
  return allAuthorities().find(
    (authority) => authority.parent === undefined && territoryCovers(authority.id, code),
  );
}

function withAuthority(place: AddressPlace, bureau: Authority): TownOfAddress {
  if (place.kind !== 'found') return place;
  const zone = place.park === undefined ? undefined : authorityById(place.park);
  const authority = zone ?? authorityOfRegion(bureau.id, place.region.code) ?? bureau;
  return { kind: 'found', region: place.region, authority, by: place.by };
}
