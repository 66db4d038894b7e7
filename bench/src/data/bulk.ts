import type { ClientBase } from 'pg';

/** The part of a client that the generator uses. */
export type Client = Pick<ClientBase, 'query'>;

const ROWS_PER_STATEMENT = 10_000;

/** Inserts rows that are made here, ten thousand to a statement. `columns` names each column with its type. */
export async function insertRows<T>(
  client: Client,
  table: string,
  columns: Readonly<Record<string, { type: string; of: (row: T) => string | number | null }>>,
  rows: readonly T[],
): Promise<void> {
  const names = Object.keys(columns);
  const all = Object.values(columns);
  const arrays = all.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ');
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const part = rows.slice(from, from + ROWS_PER_STATEMENT);
    await client.query(
      `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays})`,
      all.map(({ of }) => part.map(of)),
    );
  }
}

/** Runs `fill` with the table's plain indexes taken off, and builds them again: many times faster than row by row. */
export async function withoutIndexes(
  client: Client,
  table: string,
  fill: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await fill();
  for (const { definition } of rows) await client.query(definition);
}
