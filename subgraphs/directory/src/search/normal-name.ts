const NOT_SEARCHED = /[^\p{L}\p{N}]/gu;

/**
 * A text as it is searched: full width becomes half width, Latin letters upper case and without marks, and everything
 * that is neither letter nor digit falls out, so that 中石化（江阴）, 中石化(江阴) and 中石化 江阴 are one. What remains holds
 * no wildcard of LIKE and no sign of a regular expression.
 */
export function normalName(text: string): string {
  return text.normalize('NFKD').toUpperCase().replace(NOT_SEARCHED, '');
}

/** How a reader counts; `length` counts a rare character twice. */
export function characters(text: string): string[] {
  return [...text];
}

export const HAN = /\p{Script=Han}/u;
