/** Data as a subgraph answers it. */
export type Tree = Record<string, unknown>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Puts what another answer says of the same thing into `target`: objects are joined, lists place by place. Objects that
 * come are taken as they are and may be shared afterwards. False where the two do not fit (lists of different lengths,
 * two values that differ); `target` is then spoiled.
 */
export function join(target: Tree, source: Tree): boolean {
  for (const key of Object.keys(source)) {
    const there = target[key];
    const coming = source[key];
    if (there === undefined) target[key] = coming;
    else if (there !== coming && !joinValues(there, coming)) return false;
  }
  return true;
}

function joinValues(there: unknown, coming: unknown): boolean {
  if (isTree(there) && isTree(coming)) return join(there, coming);
  if (!Array.isArray(there) || !Array.isArray(coming) || there.length !== coming.length) return false;
  return coming.every((item: unknown, index) => item === there[index] || joinValues(there[index], item));
}
