import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws of chance that repeat: the same seed and label give the same sequence, everywhere. */
export interface Draw {
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  /** One of a list that is not empty. */
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T;
  /** A new list in another order. */
  shuffle<T>(of: readonly T[]): T[];
}

/** The sequence of `label` under `seed`. Each part of the world has a label, so a change in one moves no other. */
export function drawOf(seed: number, label: string): Draw {
  const generator = xoroshiro128plus((seed ^ hash(label)) | 0);
  const int = (least: number, most: number): number => uniformInt(generator, least, most);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[int(0, from.length - 1)];
    if (one === undefined) throw new RangeError(`nothing to draw from: ${label}`);
    return one;
  };
  const shuffle = <T>(of: readonly T[]): T[] => {
    const rest = [...of];
    return of.map(() => rest.splice(int(0, rest.length - 1), 1)).flat();
  };
  return { int, pick, shuffle };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
