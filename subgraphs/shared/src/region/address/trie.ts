/** A tree of characters for finding the longest known name that starts at a place in a text. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  readonly values: T[];
}

export interface Match<T> {
  readonly values: readonly T[];
  /** The index after the last character of the name. */
  readonly end: number;
}

/** A tree of `names`; a name that stands there twice keeps both values. */
export function trieOf<T>(names: Iterable<readonly [name: string, value: T]>): Trie<T> {
  const root: Trie<T> = { next: new Map(), values: [] };
  for (const [name, value] of names) {
    let node = root;
    for (let at = 0; at < name.length; at += 1) {
      const character = name.charAt(at);
      const child = node.next.get(character) ?? { next: new Map<string, Trie<T>>(), values: [] };
      node.next.set(character, child);
      node = child;
    }
    node.values.push(value);
  }
  return root;
}

/** The longest name in `trie` that starts at `from`. Takes at most as many steps as the longest name has characters. */
export function longestAt<T>(trie: Trie<T>, text: string, from: number): Match<T> | undefined {
  let found: Match<T> | undefined;
  let node: Trie<T> | undefined = trie;
  for (let at = from; node; at += 1) {
    if (node.values.length > 0) found = { values: node.values, end: at };
    node = at < text.length ? node.next.get(text.charAt(at)) : undefined;
  }
  return found;
}
