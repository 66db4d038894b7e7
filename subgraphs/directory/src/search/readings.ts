import { pinyin } from 'pinyin-pro';
import { HAN } from './normal-name.ts';

/** Everything that one character may be called; a run of Latin letters and digits is called as it is written. */
export type Unit = readonly string[];

/** What a character without any reading is called, so that its neighbours do not become neighbours of each other. */
const UNREADABLE = '_';

const known = new Map<string, readonly string[]>();

/**
 * Every reading of a character, not the likely one alone: names of places and persons use the rare ones (单县 shan,
 * 乐清 yue, 曾 zeng). ü is typed v or u, so both are kept.
 */
function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (!readings) {
    const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
      .map((reading) => reading.replace('ê', 'e'))
      .filter((reading) => /^[a-z]+$/.test(reading))
      .flatMap((reading) => (/^[ln]v/.test(reading) ? [reading, reading.replace('v', 'u')] : [reading]));
    readings = all.length > 0 ? [...new Set(all)] : [UNREADABLE];
    known.set(character, readings);
  }
  return readings;
}

/** The units of a (normal) name, in order. */
export function unitsOf(normal: string): Unit[] {
  const parts = normal.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
  return parts.map((part) => (HAN.test(part) ? readingsOf(part) : [part.toLowerCase()]));
}

/**
 * The units as one line that `pinyinPattern` and `initialsPattern` match: `'/shan/dan/chan/'/xian/` where `'` begins a
 * unit and `/` embraces each reading.
 */
export function readingsLine(units: readonly Unit[]): string {
  return units.map((readings) => `'/${readings.join('/')}/`).join('');
}
