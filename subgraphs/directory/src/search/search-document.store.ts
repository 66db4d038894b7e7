import type { Em } from '@chengan/shared/database/database';
import type { SearchDocument, SubjectKind } from './search-document.ts';
import { kindToken } from './tokens.ts';

/**
 * Writes documents, each over its predecessor, and moves the number of documents of every token with them. Tokens are
 * locked in order, so that the followers of two journals never wait for each other in a circle.
 */
export async function saveDocuments(em: Em, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map(({ id, tokens, ...rest }) => ({
    ...rest,
    subject_id: id,
    tokens: `{${tokens.join(',')}}`,
  }));
  await em.execute(SAVE, [JSON.stringify(rows)]);
}

const SAVE = `
  with incoming as materialized (
    select kind, subject_id, code, normal, brand, names, readings, region, tokens::int[] as tokens
    from jsonb_to_recordset(?::jsonb) as row
      (kind text, subject_id text, code text, normal text, brand text, names text, readings text, region text, tokens text)
  ),
  counted as (
    select token, sum(difference)::int as difference
    from (
      select unnest(tokens) as token, 1 as difference from incoming
      union all
      select unnest(known.tokens), -1 from search_document known join incoming using (kind, subject_id)
    ) change group by token having sum(difference) <> 0
  ),
  token_counts as (
    insert into search_token as known (token, documents)
    select token, difference from counted order by token
    on conflict (token) do update set documents = known.documents + excluded.documents
  )
  insert into search_document (kind, subject_id, code, normal, brand, names, readings, region, tokens)
  select kind, subject_id, code, normal, brand, names, readings, region, tokens from incoming
  on conflict (kind, subject_id) do update set
    code = excluded.code, normal = excluded.normal, brand = excluded.brand, names = excluded.names,
    readings = excluded.readings, region = excluded.region, tokens = excluded.tokens`;

/** Empties the read model and its cursors; what follows the journals fills it again from their beginning. */
export async function emptyDirectory(em: Em): Promise<void> {
  await em.execute(
    'truncate journal_cursor, search_document, search_token, expert_name, expert_naming, public_notice',
  );
}

/** Subjects of a kind. */
export async function countDocuments(em: Em, kind: SubjectKind): Promise<number> {
  const [row] = await em.execute<{ documents: number }[]>(
    'select documents from search_token where token = ?',
    [kindToken(kind)],
  );
  return row?.documents ?? 0;
}
