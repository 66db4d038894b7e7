import type { Em } from '@chengan/shared/database/database';
import type { Frequencies } from './access-path.ts';
import { SUBJECT_KINDS } from './search-document.ts';
import { filterTokens, type SearchFilter } from './search-filter.store.ts';
import { type Stage, stagesOf } from './search-stages.store.ts';
import type { SearchText } from './search-text.ts';
import { kindToken, nearTokens } from './tokens.ts';

/** A search that knows how common its tokens are; made once for a page and its count. */
export interface Search extends Frequencies {
  readonly text: SearchText;
  readonly filter: SearchFilter;
  readonly stages: readonly Stage[];
}

export async function openSearch(em: Em, text: SearchText, filter: SearchFilter): Promise<Search> {
  const stages = stagesOf(text);
  const wanted = new Set([
    ...SUBJECT_KINDS.map(kindToken),
    ...stages.flatMap(({ tokens }) => tokens.flat()),
    ...(text.mayBeMistyped ? nearTokens(text.normal) : []),
    ...filterTokens(filter),
  ]);
  const rows = await em.execute<{ token: number; documents: number }[]>(
    'select token, documents from search_token where token = any(?::int[])',
    [`{${[...wanted].join(',')}}`],
  );
  const known = new Map(rows.map((row) => [row.token, row.documents]));
  const documents = (token: number) => known.get(token) ?? 0;
  const total = SUBJECT_KINDS.reduce((all, kind) => all + documents(kindToken(kind)), 0);
  return { text, filter, stages, documents, total };
}
