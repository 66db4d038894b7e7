import { characters } from './normal-name.ts';

/** A near miss needs so many characters; of fewer, one wrong character leaves too little to go by. */
const NEAR_MISS_FROM = 3;

/**
 * Whether some part of `name` is `text` with one character wrong, missing or too many (both normal). Walks the table of
 * edit distances in which the part may begin and end anywhere in the name.
 */
export function isNearMiss(text: string, name: string): boolean {
  const wanted = characters(text);
  if (wanted.length < NEAR_MISS_FROM) return false;
  let column = [0, ...wanted.map((_, index) => index + 1)];
  for (const character of characters(name)) {
    const previous = column;
    column = [0];
    for (let row = 1; row <= wanted.length; row += 1) {
      const same = (previous[row - 1] ?? 0) + (wanted[row - 1] === character ? 0 : 1);
      column.push(Math.min(same, (previous[row] ?? 0) + 1, (column[row - 1] ?? 0) + 1));
    }
    if ((column[wanted.length] ?? 0) <= 1) return true;
  }
  return false;
}
