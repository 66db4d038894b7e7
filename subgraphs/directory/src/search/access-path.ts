import type { Token } from './tokens.ts';

/**
 * How the database reaches candidates: by documents that hold all tokens of one of these sets, or by walking all in
 * their order because what is looked for is so common that a page fills at once. `undefined`: nothing can match.
 */
export type AccessPath =
  | { readonly by: 'tokens'; readonly anyOf: readonly (readonly Token[])[] }
  | { readonly by: 'order' }
  | undefined;

/** So many documents are fetched and checked one by one without being noticed. */
export const RARE = 4000;
/** Fetching so large a share of all costs as much as walking them in order until a thousand have been counted. */
const UNCOMMON_SHARE = 0.05;

/** How many documents have a token, and how many there are. */
export interface Frequencies {
  readonly documents: (token: Token) => number;
  readonly total: number;
}

/**
 * The path for hits that hold all tokens of one of `alternatives` and all of `filter`. Where the rarest token is rare
 * it is used alone: reading the long list of a common one beside it costs more than checking the few.
 */
export function accessPath(
  alternatives: readonly (readonly Token[])[],
  filter: readonly Token[],
  { documents, total }: Frequencies,
): AccessPath {
  const rarest = (tokens: readonly Token[]) => tokens.reduce((a, b) => (documents(b) < documents(a) ? b : a));
  const possible = alternatives
    .map((tokens) => [...tokens, ...filter])
    .filter((tokens) => tokens.every((token) => documents(token) > 0));
  if (possible.length === 0) return undefined;
  if (possible.some((tokens) => tokens.length === 0)) return { by: 'order' };

  const rare = possible.map(rarest);
  if (sum(rare.map(documents)) <= RARE) return { by: 'tokens', anyOf: rare.map((token) => [token]) };
  const expected = alternatives.map((tokens) =>
    [tokens, filter]
      .filter((part) => part.length > 0)
      .reduce((count, part) => count * (documents(rarest(part)) / total), total),
  );
  const isUncommon = sum(rare.map(documents)) <= total * UNCOMMON_SHARE;
  return isUncommon || sum(expected) <= RARE ? { by: 'tokens', anyOf: possible } : { by: 'order' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
