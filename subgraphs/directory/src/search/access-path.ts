import type { Token } from './tokens.ts';

/**
 * How the database reaches candidates: by documents that hold one of these tokens, or by walking all in their order
 * because what is looked for is so common that a page fills at once. `undefined`: nothing can match.
 */
export type AccessPath =
  { readonly by: 'tokens'; readonly anyOf: readonly Token[] } | { readonly by: 'order' } | undefined;

/** Up to so many documents are fetched and checked one by one; of 400,000 in their order, one in a hundred matches. */
export const RARE = 4000;

/**
 * The path for hits that hold all tokens of one of `alternatives` and all of `filter`. Only the rarest token is used:
 * reading the long list of a common one beside it costs more than checking the few.
 */
export function accessPath(
  alternatives: readonly (readonly Token[])[],
  filter: readonly Token[],
  documents: (token: Token) => number,
): AccessPath {
  const rarest = (tokens: readonly Token[]) =>
    tokens.length === 0 ? undefined : tokens.reduce((a, b) => (documents(b) < documents(a) ? b : a));
  const ofFilter = rarest(filter);
  if (ofFilter !== undefined && documents(ofFilter) === 0) return undefined;
  const anyOf: Token[] = [];
  let total = 0;
  for (const tokens of alternatives) {
    const token = rarest(tokens);
    if (token === undefined)
      return ofFilter !== undefined && documents(ofFilter) <= RARE
        ? { by: 'tokens', anyOf: [ofFilter] }
        : { by: 'order' };
    if (documents(token) === 0) continue;
    anyOf.push(token);
    total += documents(token);
  }
  if (anyOf.length === 0) return undefined;
  if (ofFilter !== undefined && documents(ofFilter) < Math.min(total, RARE))
    return { by: 'tokens', anyOf: [ofFilter] };
  return total <= RARE ? { by: 'tokens', anyOf } : { by: 'order' };
}
