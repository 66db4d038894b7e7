/** The tables of a font file by their four-letter names: where each begins. */
function tableAt(font: DataView, name: string): number | undefined {
  const count = font.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(font.getUint8(entry + at))).join('');
    if (tag === name) return font.getUint32(entry + 8);
  }
  return undefined;
}

/** Runs of code points, first and last, in order. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/**
 * The code points that an OpenType font has a glyph for, by its character map of format 12 (all of Unicode). Throws for
 * a font without one.
 */
export function coverageOf(bytes: Uint8Array): Coverage {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const map = tableAt(font, 'cmap');
  if (map === undefined) throw new Error('the font has no character map');
  const count = font.getUint16(map + 2);
  for (let index = 0; index < count; index += 1) {
    const at = map + font.getUint32(map + 4 + 8 * index + 4);
    if (font.getUint16(at) !== 12) continue;
    return Array.from({ length: font.getUint32(at + 12) }, (_, group) => {
      const entry = at + 16 + 12 * group;
      return [font.getUint32(entry), font.getUint32(entry + 4)] as const;
    });
  }
  throw new Error('the font has no character map of format 12');
}

/** Whether the font has the character; by halving. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  let [low, high] = [0, coverage.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coverage[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
