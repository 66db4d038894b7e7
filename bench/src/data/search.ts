import { searchDocument, type SearchDocument } from '@chengan/directory/search/search-document';
import { type Client, insertRows, withoutIndexes } from './bulk.ts';

const BATCH = 10_000;

/** Search documents as the directory's follower makes them, beside those of experts that are there already, and the number of documents of every token. */
export async function makeSearchDocuments(client: Client): Promise<void> {
  await withoutIndexes(client, 'directory.search_document', async () => {
    for (const kind of ['AGENCY', 'ENTERPRISE'] as const) {
      const { rows } = await client.query<{ code: string; name: string; town: string }>(
        `select code, name, town from bench.${kind.toLowerCase()} order by n`,
      );
      for (let from = 0; from < rows.length; from += BATCH) {
        const documents = rows
          .slice(from, from + BATCH)
          .map(({ code, name, town }) => searchDocument({ kind, id: code, name, aliases: [], region: town }));
        await insertRows(client, 'bench.document', COLUMNS, documents);
      }
    }
    await client.query(`
      insert into directory.search_document (kind, subject_id, code, normal, brand, names, readings, region, tokens)
      select kind, subject_id, code, normal, brand, names, readings, region, tokens::int[] from bench.document`);
  });
  await client.query('drop table bench.document');
  await client.query(`
    insert into directory.search_token (token, documents)
    select token, count(*) from directory.search_document, unnest(tokens) token group by token`);
}

export const DOCUMENT_DDL = `create unlogged table bench.document (kind text, subject_id text, code text, normal text,
  brand text, names text, readings text, region text, tokens text)`;

const text = (of: (one: SearchDocument) => string | null) => ({ type: 'text', of });
/** The columns of `bench.document`. */
export const COLUMNS = {
  kind: text(({ kind }) => kind),
  subject_id: text(({ id }) => id),
  code: text(({ code }) => code),
  normal: text(({ normal }) => normal),
  brand: text(({ brand }) => brand),
  names: text(({ names }) => names),
  readings: text(({ readings }) => readings),
  region: text(({ region }) => region),
  tokens: text(({ tokens }) => `{${tokens.join(',')}}`),
};
