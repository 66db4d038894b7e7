export interface Slice<Item> {
  readonly items: readonly Item[];
  /** Where the next slice begins, as it stands in the address; null when this is the last. */
  readonly next: string | null;
}

/**
 * A page of a list that came whole: `size` items from the position that an address names. Whatever is no position
 * within the list is the beginning.
 */
export function sliceOf<Item>(list: readonly Item[], from: string | undefined, size: number): Slice<Item> {
  const asked = from !== undefined && /^\d{1,6}$/.test(from) ? Number(from) : 0;
  const start = asked < list.length ? asked : 0;
  const end = start + size;
  return { items: list.slice(start, end), next: end < list.length ? String(end) : null };
}
