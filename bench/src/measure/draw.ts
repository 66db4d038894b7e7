/** Whole numbers from 0 to below `below`, by chance and the same in every run (xorshift32). */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
