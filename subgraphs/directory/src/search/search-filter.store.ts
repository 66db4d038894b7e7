import type { Condition } from './condition.store.ts';
import type { SubjectKind } from './search-document.ts';
import { kindToken, regionToken, type Token } from './tokens.ts';

export interface SearchFilter {
  /** Empty: every kind. */
  readonly kinds: readonly SubjectKind[];
  /** Code of a region as its table writes it (2, 4, 6 or 9 digits); what lies in it is found too. */
  readonly region: string | undefined;
}

/** Tokens that every document has which the filter lets through. */
export function filterTokens({ kinds, region }: SearchFilter): Token[] {
  const [only] = kinds;
  return [
    ...(kinds.length === 1 && only !== undefined ? [kindToken(only)] : []),
    ...(region === undefined ? [] : [regionToken(region)]),
  ];
}

export function filterConditions({ kinds, region }: SearchFilter): Condition[] {
  return [
    ...(kinds.length === 0 ? [] : [{ sql: 'kind = any(?::text[])', params: [`{${kinds.join(',')}}`] }]),
    ...(region === undefined ? [] : [{ sql: 'region like ?', params: [`${region}%`] }]),
  ];
}
