import { pinyin } from 'pinyin-pro';
import { brandStart } from './brand.ts';
import { characters, HAN } from './normal-name.ts';

/** One character with everything it may be called, or a run of Latin letters and digits. */
export interface Unit {
  readonly readings: readonly string[];
  /** The name, or the part that tells it from others, begins here. */
  readonly starts: boolean;
}

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
  const brand = brandStart(normal);
  const units: Unit[] = [];
  let at = 0;
  let run = '';
  let runAt = 0;
  const starts = (where: number) => where === 0 || where === brand;
  const endRun = () => {
    if (run !== '') units.push({ readings: [run.toLowerCase()], starts: starts(runAt) });
    run = '';
  };
  for (const character of characters(normal)) {
    if (HAN.test(character)) {
      endRun();
      units.push({ readings: readingsOf(character), starts: starts(at) });
    } else {
      if (run === '') runAt = at;
      run += character;
    }
    at += character.length;
  }
  endRun();
  return units;
}

/**
 * The units as one line that `pinyinPattern` and `initialsPattern` match: `^'/shan/dan/chan/'/xian/` where `'` begins
 * a unit, `/` embraces each reading and `^` marks a start.
 */
export function readingsLine(units: readonly Unit[]): string {
  return units.map((unit) => `${unit.starts ? '^' : ''}'/${unit.readings.join('/')}/`).join('');
}
