/** The middle value, or the mean of the two in the middle. Throws for none. */
export function median(of: readonly number[]): number {
  const sorted = [...of].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('no median of nothing');
  return (lower + upper) / 2;
}

/** The smallest value that is at least as large as `share` of all. `ascending` is sorted. */
export function quantile(ascending: readonly number[], share: number): number {
  const found = ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)];
  if (found === undefined) throw new RangeError('no quantile of nothing');
  return found;
}
