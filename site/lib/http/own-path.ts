/** The one shape of an address to go back to: behind the sign-in, of this site, in either language. */
const WORKBENCH = /^(?:\/en)?\/(?:desk|portal)(?:[/?#]|$)/;
const HIDDEN = /[\p{Cc}\p{Zs}\\]/u;

/**
 * The path behind the sign-in that `given` is; undefined for anything else: another site, another scheme, a path that a
 * browser would read as one, or a page that needs no sign-in. Whoever sends a reader on does so only to what this gives.
 */
export function workbenchPath(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > 1_000) return undefined;
  if (!WORKBENCH.test(given) || HIDDEN.test(given)) return undefined;
  const base = 'http://here.invalid';
  if (!URL.canParse(given, base)) return undefined;
  const { origin, pathname, search, hash } = new URL(given, base);
  const path = `${pathname}${search}${hash}`;
  return origin === base && WORKBENCH.test(path) ? path : undefined;
}

/** `path` with the address to go back to, when there is one. */
export function withBack(path: string, back: string | undefined): string {
  return back === undefined ? path : `${path}?${new URLSearchParams({ back }).toString()}`;
}
