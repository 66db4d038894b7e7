import { isNamed } from '@chengan/shared/expert-naming/expert-naming.store';
import type { Day } from '@chengan/shared/time/day';
import type { Condition } from './condition.store.ts';
import type { SubjectKind } from './search-document.ts';
import { kindToken, regionToken, type Token } from './tokens.ts';

export interface SearchFilter {
  /** Empty: every kind. */
  readonly kinds: readonly SubjectKind[];
  /** Code of a region as its table writes it (2, 4, 6 or 9 digits); what lies in it is found too. */
  readonly region: string | undefined;
  /** An expert, a natural person, is found only while a decision that is public on this day names him. */
  readonly today: Day;
}

/** Tokens that every document has which the filter lets through. */
export function filterTokens({ kinds, region }: SearchFilter): Token[] {
  const [only] = kinds;
  return [
    ...(kinds.length === 1 && only !== undefined ? [kindToken(only)] : []),
    ...(region === undefined ? [] : [regionToken(region)]),
  ];
}

export function filterConditions({ kinds, region, today }: SearchFilter): Condition[] {
  const mayBePersons = kinds.length === 0 || kinds.includes('EXPERT');
  return [
    ...(kinds.length === 0 ? [] : [{ sql: 'kind = any(?::text[])', params: [`{${kinds.join(',')}}`] }]),
    ...(region === undefined ? [] : [{ sql: 'region like ?', params: [`${region}%`] }]),
    ...(mayBePersons
      ? [{ sql: `(kind <> 'EXPERT' or ${isNamed('search_document.subject_id')})`, params: [today] }]
      : []),
  ];
}
