import type { Region } from '../region.ts';
import { makesOtherWord, makesRoad } from './address-text.ts';
import { ABROAD, CITY_SHORT, type OwnNames, PROVINCE_SHORT } from './division-names.ts';
import { longestAt, type Trie } from './trie.ts';

/** What an address says first: the divisions that it names from the large to the small. */
export interface LeadingDivisions {
  /** The index after them. */
  readonly end: number;
  /** The smallest that is the root, lies above it or is a county of it. */
  readonly own?: Region;
  /** The first that is none of these, as written. */
  readonly foreign?: string;
}

/** Reads the divisions at the head of `text` (normalised). Stops at a county, at a foreign name, or at anything else. */
export function readLeadingDivisions(
  text: string,
  { names, near }: OwnNames,
  root: Region,
): LeadingDivisions {
  let at = 0;
  let own: Region | undefined;
  const stop = (end: number, foreign?: string): LeadingDivisions => ({
    end,
    ...(own && { own }),
    ...(foreign && { foreign }),
  });
  for (;;) {
    at = skipMarks(text, at);
    const mine = ownAt(text, at, names);
    const abroad = longestAt(ABROAD, text, at);
    if (abroad && abroad.end > (mine?.end ?? at) && !makesOtherWord(text, abroad.end)) {
      return stop(abroad.end, text.slice(at, abroad.end));
    }
    if (mine) {
      at = mine.end;
      if (!own || mine.region.code.length >= own.code.length) own = mine.region;
      if (own.level === 'COUNTY' && own.code.length >= root.code.length) {
        return stop(skipRepeats(text, at, names, own));
      }
      continue;
    }
    const zone = own?.level === 'PREFECTURE' ? longestAt(near, text, at) : undefined;
    if (zone) {
      own = zone.values[0] ?? own;
      return zone.values[0] ? stop(zone.end) : stop(zone.end, text.slice(at, zone.end));
    }
    const short = foreignShortAt(text, at, own);
    return short === undefined ? stop(at) : stop(short, text.slice(at, short));
  }
}

function ownAt(
  text: string,
  at: number,
  names: Trie<Region>,
): { readonly end: number; readonly region: Region } | undefined {
  const match = longestAt(names, text, at);
  // 昌吉 alone may be the prefecture or its city: the larger claims less.
  const region = match?.values.reduce((large, other) =>
    other.code.length < large.code.length ? other : large,
  );
  if (!match || !region) return undefined;
  const isWord = hasKind(text, match.end) ? makesOtherWord(text, match.end) : makesRoad(text, match.end);
  if (isWord) return undefined;
  return { end: match.end, region };
}

/**
 * Names without their kind count only in company, because roads and houses bear them too: a province before another
 * division (上海嘉定), a city before a full name or a zone (承德双桥区, 太原高新区), or a city after the bureau's own
 * province (新疆五家渠).
 */
function foreignShortAt(text: string, at: number, own: Region | undefined): number | undefined {
  if (own) return own.level === 'PROVINCE' ? endOfShort(text, at) : undefined;
  const province = longestAt(PROVINCE_SHORT, text, at);
  const city = longestAt(CITY_SHORT, text, at);
  const before = province ?? city;
  if (!before) return undefined;
  const full = longestAt(ABROAD, text, before.end)?.end ?? endOfZone(text, before.end);
  return full ?? (province ? endOfShort(text, province.end) : undefined);
}

const ZONE =
  /^[()]?(自由?贸易?|国家|高新|经济|经开|火炬|保税|综改|开发区|工业园区|桥[东西]区|河[东西]区|城关区|市[中南北]区)/;

function endOfZone(text: string, at: number): number | undefined {
  const zone = ZONE.exec(text.slice(at, at + 6));
  return zone ? at + zone[0].length : undefined;
}

function endOfShort(text: string, at: number): number | undefined {
  const city = longestAt(CITY_SHORT, text, at);
  return city && !makesRoad(text, city.end) ? city.end : undefined;
}

/** 杭锦旗杭锦旗锡尼镇: the same county, or what it lies in, written again. */
function skipRepeats(text: string, from: number, names: Trie<Region>, county: Region): number {
  let at = from;
  for (;;) {
    const again = ownAt(text, at, names);
    if (!again || !hasKind(text, again.end) || !county.code.startsWith(again.region.code)) return at;
    at = again.end;
  }
}

function hasKind(text: string, end: number): boolean {
  return /[省市区州盟县旗]/.test(text.charAt(end - 1));
}

function skipMarks(text: string, from: number): number {
  let at = text.startsWith('中国', from) ? from + 2 : from;
  while (/[(),:;、.·-]/.test(text.charAt(at))) at += 1;
  return at;
}
