/** Somebody found under a name that was typed, for the one who types to choose. */
export interface Hit {
  readonly code: string;
  readonly name: string;
  readonly note: string;
}

/** Who was found, and under which text: a choice counts only for the text it was offered for. */
export interface Hits {
  readonly typed: string;
  readonly hits: readonly Hit[];
}

/** What a form shows, read back from its state. */
export function hitsShown(shown: unknown): Hits | undefined {
  if (typeof shown !== 'object' || shown === null || !('hits' in shown) || !('typed' in shown))
    return undefined;
  const { hits, typed } = shown;
  if (!Array.isArray(hits) || typeof typed !== 'string') return undefined;
  return { typed, hits: hits.filter(isHit) };
}

function isHit(one: unknown): one is Hit {
  return typeof one === 'object' && one !== null && 'code' in one && 'name' in one && 'note' in one;
}
