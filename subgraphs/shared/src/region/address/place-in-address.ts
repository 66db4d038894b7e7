import type { Region } from '../region.ts';
import { makesCompany, makesOtherWord, makesRoad, normaliseAddress, startsName } from './address-text.ts';
import { type Gazetteer, gazetteerOf, type Place, type PlaceKind } from './gazetteer.ts';
import { readLeadingDivisions } from './leading-divisions.ts';
import { longestAt } from './trie.ts';

/** Where an address of a bureau lies. Nothing is guessed. */
export type AddressPlace =
  | {
      readonly kind: 'found';
      /** The town, or at least the county of a prefecture; the prefecture itself for a zone that is no division. */
      readonly region: Region;
      /** The authority of such a zone. */
      readonly park?: string;
      /** The words that say so. */
      readonly by: string;
    }
  /** Not said. `within` is the smallest division that the address does name. */
  | { readonly kind: 'unknown'; readonly within?: Region }
  /** Plainly another place, named by `by`. */
  | { readonly kind: 'elsewhere'; readonly by: string };

interface Hit {
  readonly place: Place;
  readonly by: string;
}

const STRENGTH: readonly PlaceKind[] = ['phrase', 'town', 'bare', 'village', 'park'];

/**
 * Where `address` lies among the towns of `rootCode` (江阴市 320281, 昌吉州 6523, 苏州市 3205, 杭锦旗 150625, 惠济区
 * 410108); unknown for a region without a table. One pass, a bounded number of steps for each character.
 */
export function placeInAddress(address: string, rootCode: string): AddressPlace {
  const gazetteer = gazetteerOf(rootCode);
  if (!gazetteer) return { kind: 'unknown' };
  const { root } = gazetteer;
  const text = normaliseAddress(address);
  const head = readLeadingDivisions(text, gazetteer.own, root);
  const hits = placesIn(text, head.end, gazetteer, head.own);
  const county = hits.find((hit) => hit.place.kind === 'county');
  if (head.foreign !== undefined) {
    return county ? { kind: 'unknown' } : { kind: 'elsewhere', by: head.foreign };
  }
  if (head.own?.level === 'TOWN') return { kind: 'found', region: head.own, by: head.own.name };
  const own = head.own?.level === 'COUNTY' ? head.own : (county?.place.region ?? head.own);
  const zone = hits.find((hit) => hit.place.kind === 'park');
  const best = strongest(hits, own);
  if (best) return found(smaller(best.place.region, own), best.by, zone);
  if (own?.level === 'COUNTY' && own !== root) return found(own, own.name, zone);
  return { kind: 'unknown', ...(own && { within: own }) };
}

function found(region: Region, by: string, zone: Hit | undefined): AddressPlace {
  const park = zone?.place.park;
  return { kind: 'found', region, by, ...(park !== undefined && { park }) };
}

/** A zone that is no division lies in the county that is named beside it. */
function smaller(region: Region, own: Region | undefined): Region {
  return own?.code.startsWith(region.code) ? own : region;
}

function placesIn(
  text: string,
  from: number,
  { places, root }: Gazetteer,
  said: Region | undefined,
): readonly Hit[] {
  const hits: Hit[] = [];
  let anchor = from;
  let county = said?.level === 'COUNTY' ? said : undefined;
  for (let at = from; at < text.length;) {
    const match = longestAt(places, text, at);
    const by = text.slice(at, match?.end ?? at);
    const standing = match?.values.filter((place) =>
      stands(place, { text, at, end: match.end, anchor, county, root }),
    );
    const place = theOne(standing ?? [], by);
    if (match && place) {
      hits.push({ place, by });
      anchor = match.end;
      if (place.kind === 'county') county ??= place.region;
    }
    at = match?.end ?? at + 1;
  }
  return hits;
}

interface Spot {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** The end of the last division named: a bare name counts only there. */
  readonly anchor: number;
  readonly county: Region | undefined;
  readonly root: Region;
}

function stands(place: Place, spot: Spot): boolean {
  const { text, at, end, anchor, county, root } = spot;
  if (place.kind !== 'zone' && county && !touches(place.region, county)) return false;
  switch (place.kind) {
    case 'bare':
      // In a prefecture a bare name is too often a brand (北庭物流园) or the county seat's old name (奇台 古城).
      return county === root && at === anchor && !makesRoad(text, end) && !makesCompany(text, end);
    case 'village':
      return county !== undefined && (at === anchor || startsName(text, at)) && !makesRoad(text, end);
    case 'phrase':
      return !makesRoad(text, end);
    case 'county':
      return !makesOtherWord(text, end);
    case 'town':
      return at === anchor || !(makesRoad(text, end) || makesCompany(text, end));
    case 'park':
    case 'zone':
      return true;
  }
}

/** Whether a place lies in the county, or is a zone of the prefecture that reaches into it. */
function touches(region: Region, county: Region): boolean {
  return region.code.startsWith(county.code) || county.code.startsWith(region.code);
}

/** Two places of one name: the one that is called so today, else neither. */
function theOne(places: readonly Place[], name: string): Place | undefined {
  const [first, ...others] = places;
  if (!first || others.every((other) => other.region.code === first.region.code)) return first;
  const today = places.filter((place) => place.region.name === name);
  return today.length === 1 ? today[0] : undefined;
}

function strongest(hits: readonly Hit[], own: Region | undefined): Hit | undefined {
  const trusted = own && own.level !== 'PROVINCE' ? hits : hits.filter((hit) => hit.place.unique);
  for (const kind of STRENGTH) {
    const first = trusted.find((hit) => hit.place.kind === kind);
    if (first) return first;
  }
  return undefined;
}
