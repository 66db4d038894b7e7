import type { Em } from '@chengan/shared/database/database';
import { filterTokens, type SearchFilter } from './search-filter.ts';
import type { SearchText } from './search-text.ts';
import { initialsTokens, nearTokens, pairs, spellingTokens, type Token } from './tokens.ts';

/** A search that knows how many documents have each of its tokens; made once for a page and its count. */
export interface Search {
  readonly text: SearchText;
  readonly filter: SearchFilter;
  readonly documents: (token: Token) => number;
}

export async function openSearch(em: Em, text: SearchText, filter: SearchFilter): Promise<Search> {
  const wanted = new Set([
    ...text.parts.flatMap(pairs),
    ...(text.mayBeMistyped ? nearTokens(text.normal) : pairs(text.normal)),
    ...text.spellings.flatMap(spellingTokens),
    ...(text.initials === undefined ? [] : initialsTokens(text.initials)),
    ...filterTokens(filter),
  ]);
  const rows = await em.execute<{ token: number; documents: number }[]>(
    'select token, documents from search_token where token = any(?::int[])',
    [`{${[...wanted].join(',')}}`],
  );
  const known = new Map(rows.map((row) => [row.token, row.documents]));
  return { text, filter, documents: (token) => known.get(token) ?? 0 };
}
