import type { Em } from '@chengan/shared/database/database';
import { RARE } from './access-path.ts';
import { isNearMiss } from './near-miss.ts';
import { NAMES_APART, type SubjectKind } from './search-document.ts';
import type { Search } from './open-search.store.ts';
import { filterConditions } from './search-filter.store.ts';
import { nearTokens, type Token } from './tokens.ts';

export interface NearMiss {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly normal: string;
}

/** More near misses than anyone reads. */
const MOST = 100;

/**
 * Names of which a part is the text with one character wrong, missing or too many, in the order of names, at most 100.
 * Candidates hold one of the rarest tokens that such a name can have; a text of common tokens only has none.
 */
export async function findNearMisses(em: Em, { text, filter, documents }: Search): Promise<NearMiss[]> {
  if (!text.mayBeMistyped) return [];
  const tokens = rarest(nearTokens(text.normal), documents);
  if (tokens.length === 0) return [];
  const checks = filterConditions(filter);
  const rows = await em.execute<{ kind: SubjectKind; subject_id: string; normal: string; names: string }[]>(
    `select kind, subject_id, normal, names from search_document
     where tokens && ?::int[] ${checks.map(({ sql }) => `and ${sql}`).join(' ')}
     order by normal, kind, subject_id`,
    [`{${tokens.join(',')}}`, ...checks.flatMap(({ params }) => params)],
  );
  return rows
    .filter((row) => row.names.split(NAMES_APART).some((name) => isNearMiss(text.normal, name)))
    .slice(0, MOST)
    .map((row) => ({ kind: row.kind, id: row.subject_id, normal: row.normal }));
}

/** The rarest first, for as long as the documents that hold one of them stay few. */
function rarest(tokens: readonly Token[], documents: (token: Token) => number): Token[] {
  const known = [...new Set(tokens)]
    .filter((token) => documents(token) > 0)
    .sort((a, b) => documents(a) - documents(b));
  const taken: Token[] = [];
  let total = 0;
  for (const token of known) {
    total += documents(token);
    if (total > RARE) break;
    taken.push(token);
  }
  return taken;
}
